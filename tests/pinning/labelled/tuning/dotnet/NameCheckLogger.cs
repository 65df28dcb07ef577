using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using NLog;

namespace Fuji.Diagnostics
{
    static class NameCheckLogger
    {
        static readonly Logger Log = LogManager.GetCurrentClassLogger();

        public static void Attach()
        {
            ServicePointManager.ServerCertificateValidationCallback = delegate (object o, X509Certificate cert, X509Chain chain, SslPolicyErrors errors)
            {
                if (errors == SslPolicyErrors.None) return true;
                Log.Error("{0}: {1}, issuer {2}, hash {3}", (o as HttpWebRequest)?.RequestUri, errors, cert?.Issuer, cert?.GetCertHashString());
                foreach (var status in chain.ChainStatus) Log.Error(status.StatusInformation);
                return false;
            };
        }
    }
}

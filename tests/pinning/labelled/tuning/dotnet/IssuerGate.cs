using System.Linq;
using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Kozue.Sync
{
    /// <summary>Startup hook of the sync agent.</summary>
    internal static class IssuerGate
    {
        // 発行者が変わったら、この一覧も直すこと
        private static readonly string[] Issuers =
        {
            "CN=Kozue Issuing CA 01, O=Kozue, C=JP",
            "CN=Kozue Issuing CA 02, O=Kozue, C=JP",
        };

        public static void Install()
        {
            ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12;
            ServicePointManager.ServerCertificateValidationCallback += OnValidate;
        }

        private static bool OnValidate(object sender, X509Certificate cert, X509Chain chain, SslPolicyErrors errs)
        {
            if (errs != SslPolicyErrors.None) return false;
            var req = sender as HttpWebRequest;
            if (req == null || !req.RequestUri.Host.EndsWith(".blob.kozue.example")) return true;
            return Issuers.Any(i => i == cert.Issuer);
        }
    }
}

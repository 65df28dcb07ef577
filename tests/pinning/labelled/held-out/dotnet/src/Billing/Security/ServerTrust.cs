using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Billing.Security
{
    public static class ServerTrust
    {
        // Сервер -> отпечатки, из секции <serverTrust> в web.config
        private static readonly Dictionary<string, List<string>> Known =
            new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);

        public static void Install(ServerTrustSection section)
        {
            foreach (ServerElement s in section.Servers)
            {
                List<string> list;
                if (!Known.TryGetValue(s.Host, out list)) Known[s.Host] = list = new List<string>();
                list.Add(s.Thumbprint.Replace(" ", "").ToUpperInvariant());
            }

            ServicePointManager.ServerCertificateValidationCallback += Check;
        }

        private static bool Check(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors)
        {
            var request = sender as HttpWebRequest;
            List<string> allowed;
            if (request == null || !Known.TryGetValue(request.RequestUri.Host, out allowed))
            {
                // остальные адреса проверяются как обычно
                return errors == SslPolicyErrors.None;
            }

            foreach (X509ChainElement element in chain.ChainElements)
            {
                if (allowed.Contains(element.Certificate.Thumbprint)) return true;
            }

            System.Diagnostics.Trace.TraceError("{0}: {1}", request.RequestUri.Host, certificate.Subject);
            return false;
        }
    }
}

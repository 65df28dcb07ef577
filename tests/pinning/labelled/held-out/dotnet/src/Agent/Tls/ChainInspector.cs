using System;
using System.Linq;
using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Agent.Tls
{
    public class ChainInspector
    {
        private readonly string[] _authorityKeyIds;

        public ChainInspector(params string[] authorityKeyIds)
        {
            _authorityKeyIds = authorityKeyIds;
        }

        public WebClient NewClient()
        {
            var client = new InspectingWebClient(this);
            client.Headers[HttpRequestHeader.UserAgent] = "agent/7";
            return client;
        }

        internal bool Inspect(X509Certificate2 leaf, SslPolicyErrors errors)
        {
            if (errors != SslPolicyErrors.None) return false;
            var extension = leaf.Extensions["2.5.29.35"];
            if (extension == null) return false;
            string hex = BitConverter.ToString(extension.RawData).Replace("-", "");
            if (_authorityKeyIds.All(id => hex.IndexOf(id, StringComparison.OrdinalIgnoreCase) < 0))
            {
                EventLogWriter.Warn("Certificate of " + leaf.Subject + " was issued by an unexpected authority");
                return false;
            }
            return true;
        }

        private sealed class InspectingWebClient : WebClient
        {
            private readonly ChainInspector _owner;

            public InspectingWebClient(ChainInspector owner) => _owner = owner;

            protected override WebRequest GetWebRequest(Uri address)
            {
                var request = (HttpWebRequest)base.GetWebRequest(address);
                request.ServerCertificateValidationCallback = (s, c, ch, e) => _owner.Inspect(new X509Certificate2(c), e);
                return request;
            }
        }
    }
}

using System;
using System.Net.Http;
using System.Security.Cryptography.X509Certificates;

namespace Kozue.Partners
{
    public static class PartnerMtlsClient
    {
        public static HttpClient Create(string thumbprint, Uri address)
        {
            using var store = new X509Store(StoreName.My, StoreLocation.LocalMachine);
            store.Open(OpenFlags.ReadOnly);
            var matches = store.Certificates.Find(X509FindType.FindByThumbprint, thumbprint.Replace(" ", string.Empty), validOnly: true);
            if (matches.Count == 0)
            {
                throw new InvalidOperationException($"No client certificate with thumbprint {thumbprint} in LocalMachine\\My.");
            }

            var handler = new HttpClientHandler { ClientCertificateOptions = ClientCertificateOption.Manual };
            handler.ClientCertificates.Add(matches[0]);
            return new HttpClient(handler) { BaseAddress = address };
        }
    }
}

using System;
using System.IdentityModel.Selectors;
using System.IdentityModel.Tokens;
using System.Security.Cryptography.X509Certificates;
using System.ServiceModel;
using System.ServiceModel.Security;

namespace Fuji.Stock
{
    internal sealed class OneCertificate : X509CertificateValidator
    {
        private readonly string hash;
        public OneCertificate(string hash) { this.hash = hash; }

        public override void Validate(X509Certificate2 certificate)
        {
            if (certificate == null) throw new ArgumentNullException("certificate");
            if (certificate.GetCertHashString() != hash)
                throw new SecurityTokenValidationException("unexpected service certificate " + certificate.Subject);
        }
    }

    public static class WcfEndpoint
    {
        public static StockClient Open(string url, string hash)
        {
            var client = new StockClient(new WSHttpBinding(SecurityMode.Transport), new EndpointAddress(url));
            var auth = client.ClientCredentials.ServiceCertificate.Authentication;
            auth.CertificateValidationMode = X509CertificateValidationMode.Custom;
            auth.CustomCertificateValidator = new OneCertificate(hash);
            return client;
        }
    }
}

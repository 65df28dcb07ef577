using System.Linq;
using System.Net.Http;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Fuji.Agent
{
    internal class ChainWalk
    {
        private readonly X509Certificate2 _authority;

        public ChainWalk(string pem) => _authority = X509Certificate2.CreateFromPem(pem);

        public HttpMessageHandler Handler() => new HttpClientHandler
        {
            ServerCertificateCustomValidationCallback = (_, cert, _, errors) =>
            {
                if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch)) return false;
                using var chain = new X509Chain();
                chain.ChainPolicy.ExtraStore.Add(_authority);
                chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
                chain.ChainPolicy.VerificationFlags = X509VerificationFlags.AllowUnknownCertificateAuthority;
                if (!chain.Build(cert!)) return false;
                return chain.ChainElements.Cast<X509ChainElement>().Any(e => e.Certificate.RawData.SequenceEqual(_authority.RawData));
            },
        };
    }
}

using System.Linq;
using System.Net.Http;
using System.Security.Cryptography.X509Certificates;

namespace Hibari.Tls;

public static class RootOnly
{
    public static HttpClient Create(string rootThumbprint) => new(new SocketsHttpHandler
    {
        SslOptions =
        {
            RemoteCertificateValidationCallback = (sender, cert, chain, errors) =>
                errors == System.Net.Security.SslPolicyErrors.None
                && chain!.ChainElements.Cast<X509ChainElement>().Last().Certificate.Thumbprint == rootThumbprint,
        },
    });
}

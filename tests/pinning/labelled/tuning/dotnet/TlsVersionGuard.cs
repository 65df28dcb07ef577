using System.Net;
using System.Net.Http;
using System.Security.Authentication;

namespace Hibari.Http
{
    public static class TlsVersionGuard
    {
        public static HttpClient Create()
        {
            ServicePointManager.SecurityProtocol |= SecurityProtocolType.Tls12;
            ServicePointManager.CheckCertificateRevocationList = true;
            ServicePointManager.ServerCertificateValidationCallback = null;
            return new HttpClient(new HttpClientHandler { SslProtocols = SslProtocols.Tls12 });
        }
    }
}

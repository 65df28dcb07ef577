using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Server.Kestrel.Https;

namespace Fuji.Web
{
    static class ServerCallbacks
    {
        public static void Configure(HttpsConnectionAdapterOptions https)
        {
            https.ClientCertificateMode = ClientCertificateMode.AllowCertificate;
            https.ClientCertificateValidation = (X509Certificate2 cert, X509Chain chain, SslPolicyErrors errors) =>
                cert.Issuer == "CN=Fuji Staff CA" && errors == SslPolicyErrors.None;
        }
    }
}

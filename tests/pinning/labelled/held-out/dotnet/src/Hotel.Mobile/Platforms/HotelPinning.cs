using System.Net.Http;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Hotel.Mobile.Platforms;

internal static class HotelPinning
{
    private static readonly string[] Spki =
    {
        "z8dYNmwRG5I/+b8tL7WwaIWhkt/VYDs3xpMhECOTvOU=",
        "nNr42bhwNU0e1SwsmZ5EBgvjVfagHe/EXdXIyEGseWg=",
    };

    internal static HttpClient Build() => new(new SocketsHttpHandler
    {
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        SslOptions = new SslClientAuthenticationOptions
        {
            RemoteCertificateValidationCallback = Validate,
        },
    })
    {
        BaseAddress = new Uri("https://booking.hotel.example"),
    };

    private static bool Validate(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (errors is not SslPolicyErrors.None || chain is null) return false;

        foreach (X509ChainElement element in chain.ChainElements)
        {
            byte[] info = element.Certificate.PublicKey.ExportSubjectPublicKeyInfo();
            string hash = Convert.ToBase64String(SHA256.HashData(info));
            if (Array.IndexOf(Spki, hash) >= 0) return true;
        }

        return false;
    }
}

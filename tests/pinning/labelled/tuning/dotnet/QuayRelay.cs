using System.Net.Http;
using System.Net.Security;
using System.Net.Sockets;

namespace Harbor.Relay;

/// <summary>Takes reports from boats over mutual TLS and hands them on over plain HTTPS.</summary>
internal sealed class QuayRelay(BoatRegister boats, X509Certificate2 own, HttpClient upstream)
{
    public async Task TakeAsync(TcpClient boat)
    {
        var tls = new SslStream(boat.GetStream(), false, (_, shown, _, _) => shown is not null && boats.Knows(shown.GetCertHashString()));
        await tls.AuthenticateAsServerAsync(own, clientCertificateRequired: true, checkCertificateRevocation: false);
        var report = await Report.ReadAsync(tls);
        await HandOnAsync(report);
    }

    private Task<HttpResponseMessage> HandOnAsync(Report report) =>
        upstream.PostAsJsonAsync("https://reports.harbor.example/boats", report);
}

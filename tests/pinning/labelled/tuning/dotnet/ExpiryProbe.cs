using System;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Tasks;
using Prometheus;

namespace Tatara.Monitoring;

public class ExpiryProbe
{
    private static readonly Gauge DaysLeft = Metrics.CreateGauge("tls_days_left", "Days until expiry", "host", "thumbprint");

    public async Task ProbeAsync(string host, int port = 443)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(host, port);
        await using var ssl = new SslStream(tcp.GetStream());
        await ssl.AuthenticateAsClientAsync(host);

        var leaf = new X509Certificate2(ssl.RemoteCertificate!);
        DaysLeft.WithLabels(host, leaf.Thumbprint).Set((leaf.NotAfter - DateTime.Now).TotalDays);
        Console.WriteLine($"{host}: {leaf.Issuer} {leaf.GetCertHashString()} until {leaf.NotAfter:u}");
    }
}

using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace MailProbe;

/// <summary>Asks a mail server for STARTTLS and describes what it shows. Certificates with faults end the connection.</summary>
public sealed class SmtpProbe
{
    public record Report(string Host, string Protocol, string Subject, string Issuer, string Sha1, DateTime Until, string[] Names);

    public async Task<Report> LookAsync(string host, int port = 25)
    {
        using var tcp = new TcpClient { ReceiveTimeout = 8000, SendTimeout = 8000 };
        await tcp.ConnectAsync(host, port);
        var stream = tcp.GetStream();
        await ExpectAsync(stream, "220");
        await SayAsync(stream, "EHLO probe.example.net");
        await ExpectAsync(stream, "250");
        await SayAsync(stream, "STARTTLS");
        await ExpectAsync(stream, "220");

        await using var tls = new SslStream(stream, leaveInnerStreamOpen: false);
        await tls.AuthenticateAsClientAsync(new SslClientAuthenticationOptions
        {
            TargetHost = host,
            CertificateRevocationCheckMode = X509RevocationMode.Online,
        });

        using var cert = new X509Certificate2(tls.RemoteCertificate!);
        var names = cert.Extensions.OfType<X509SubjectAlternativeNameExtension>().SelectMany(e => e.EnumerateDnsNames()).ToArray();
        return new Report(host, tls.SslProtocol.ToString(), cert.Subject, cert.Issuer, cert.GetCertHashString(), cert.NotAfter, names);
    }

    private static Task SayAsync(Stream s, string line) => s.WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n")).AsTask();

    private static async Task ExpectAsync(Stream s, string code)
    {
        var buffer = new byte[1024];
        int n = await s.ReadAsync(buffer);
        var text = Encoding.ASCII.GetString(buffer, 0, n);
        if (!text.StartsWith(code, StringComparison.Ordinal)) throw new IOException(text.TrimEnd());
    }
}

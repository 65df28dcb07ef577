using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

// Reads host names from the standard input and prints a table for the yearly audit.
var rows = new List<string[]>();
string? line;
while ((line = Console.In.ReadLine()) is not null)
{
    var host = line.Trim();
    if (host.Length == 0 || host.StartsWith('#')) continue;
    try
    {
        using var tcp = new TcpClient(host, 443);
        using var ssl = new SslStream(tcp.GetStream());
        ssl.AuthenticateAsClient(host);
        var cert = new X509Certificate2(ssl.RemoteCertificate!);
        rows.Add(new[] { host, cert.GetNameInfo(X509NameType.SimpleName, true), cert.Thumbprint, cert.NotAfter.ToString("yyyy-MM-dd") });
    }
    catch (Exception e)
    {
        rows.Add(new[] { host, "-", "-", e.GetBaseException().Message });
    }
}

foreach (var row in rows.OrderBy(r => r[3]))
{
    Console.WriteLine($"{row[0],-40} {row[1],-30} {row[2],-40} {row[3]}");
}

return rows.Any(r => r[2] == "-") ? 1 : 0;

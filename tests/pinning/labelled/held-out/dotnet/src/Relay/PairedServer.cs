namespace Relay;

using System;
using System.IO;
using System.Net.Http;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;

/// <summary>Remembers the certificate that a server had when the user paired with it.</summary>
public sealed class PairedServer
{
    private readonly string _file;
    private Pairing? _pairing;

    private sealed record Pairing(string Host, string CertificateBase64);

    public PairedServer(string file)
    {
        _file = file;
        if (File.Exists(file)) _pairing = JsonSerializer.Deserialize<Pairing>(File.ReadAllText(file));
    }

    public bool IsPaired => _pairing is not null;

    public HttpClient Connect(string host, Func<X509Certificate2, bool> askUser)
    {
        var handler = new HttpClientHandler();
        handler.ServerCertificateCustomValidationCallback = (_, cert, _, errors) =>
        {
            if (cert is null) return false;
            var raw = Convert.ToBase64String(cert.RawData);
            switch (_pairing)
            {
                case null when askUser(cert):
                    _pairing = new Pairing(host, raw);
                    File.WriteAllText(_file, JsonSerializer.Serialize(_pairing));
                    return true;
                case null:
                    return false;
                default:
                    return _pairing.Host == host && _pairing.CertificateBase64 == raw;
            }
        };
        return new HttpClient(handler) { BaseAddress = new Uri($"https://{host}/") };
    }
}

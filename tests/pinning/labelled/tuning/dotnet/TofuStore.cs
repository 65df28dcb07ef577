using System.Collections.Concurrent;
using System.Net.Http;
using System.Security.Cryptography;
using System.Text.Json;

namespace Fuji.Pairing;

/// <summary>Remembers the first certificate of a device and refuses any other.</summary>
public sealed class TofuStore
{
    private readonly ConcurrentDictionary<string, byte[]> _known;
    private readonly string _file;

    public TofuStore(string file)
    {
        _file = file;
        _known = System.IO.File.Exists(file)
            ? JsonSerializer.Deserialize<ConcurrentDictionary<string, byte[]>>(System.IO.File.ReadAllText(file))!
            : new();
    }

    public HttpClientHandler Handler(string device) => new()
    {
        ServerCertificateCustomValidationCallback = (_, cert, _, _) =>
        {
            var seen = SHA256.HashData(cert!.RawData);
            var first = _known.GetOrAdd(device, seen);
            if (!CryptographicOperations.FixedTimeEquals(first, seen)) return false;
            System.IO.File.WriteAllText(_file, JsonSerializer.Serialize(_known));
            return true;
        },
    };
}

using System.Security.Cryptography;
using System.Text.Json;

namespace Licensing;

/// <summary>A licence is a JSON document with a signature below it.</summary>
public sealed class LicenceFile
{
    // Public half of the key in the licence office.
    private const string PublicKey = "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAES7885mJKrqAKc6OKG/DMbR4dMO5Ny5m0X2gPxzH/uz97/AAOjOXjRNwFAGybs0PqhUNgkvUDcpHBEVOI4bh/dw==";

    public required string Holder { get; init; }
    public required DateOnly Until { get; init; }
    public required string MachineFingerprint { get; init; }

    public static LicenceFile Read(string path)
    {
        string[] lines = File.ReadAllLines(path);
        byte[] body = System.Text.Encoding.UTF8.GetBytes(lines[0]);
        byte[] signature = Convert.FromBase64String(lines[1]);

        using var key = ECDsa.Create();
        key.ImportSubjectPublicKeyInfo(Convert.FromBase64String(PublicKey), out _);
        if (!key.VerifyData(body, signature, HashAlgorithmName.SHA256))
        {
            throw new LicenceException("The licence was changed.");
        }

        var licence = JsonSerializer.Deserialize<LicenceFile>(body) ?? throw new LicenceException("The licence is empty.");
        if (!string.Equals(licence.MachineFingerprint, Machine.Fingerprint(), StringComparison.OrdinalIgnoreCase))
        {
            throw new LicenceException("The licence is for another machine.");
        }

        return licence;
    }
}

public sealed class LicenceException(string message) : Exception(message);

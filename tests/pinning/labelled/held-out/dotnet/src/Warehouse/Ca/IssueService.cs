using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Warehouse.Ca;

/// <summary>Issues certificates for hand scanners and revokes them.</summary>
public sealed class IssueService(IScannerRepository scanners, X509Certificate2 authority)
{
    public async Task<byte[]> IssueAsync(string scanner, byte[] csr, CancellationToken ct)
    {
        var request = CertificateRequest.LoadSigningRequest(csr, HashAlgorithmName.SHA256, CertificateRequestLoadOptions.Default, RSASignaturePadding.Pkcs1);
        if (request.SubjectName.Name != $"CN={scanner}")
        {
            throw new ArgumentException("The request is for another scanner.", nameof(csr));
        }

        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension(new OidCollection { new Oid("1.3.6.1.5.5.7.3.2") }, false));
        var serial = RandomNumberGenerator.GetBytes(16);
        serial[0] &= 0x7F;
        using var cert = request.Create(authority, DateTimeOffset.UtcNow.AddMinutes(-5), DateTimeOffset.UtcNow.AddYears(1), serial);
        await scanners.SetThumbprintAsync(scanner, cert.Thumbprint, ct);
        return cert.Export(X509ContentType.Cert);
    }

    public async Task<bool> IsCurrentAsync(X509Certificate2 shown, CancellationToken ct)
    {
        var name = shown.GetNameInfo(X509NameType.SimpleName, false);
        var thumbprint = await scanners.GetThumbprintAsync(name, ct);
        return string.Equals(thumbprint, shown.Thumbprint, StringComparison.Ordinal) && shown.IssuerName.Name == authority.SubjectName.Name;
    }
}

using System;
using System.IO;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace Signing;

/// <summary>Signs release packages and checks who signed one.</summary>
public sealed class PackageSigner
{
    private readonly string _signerThumbprint;

    public PackageSigner(string signerThumbprint) => _signerThumbprint = signerThumbprint;

    public byte[] Sign(byte[] content)
    {
        using var store = new X509Store(StoreName.My, StoreLocation.CurrentUser);
        store.Open(OpenFlags.ReadOnly);
        var found = store.Certificates.Find(X509FindType.FindByThumbprint, _signerThumbprint, false);
        if (found.Count == 0) throw new CryptographicException("signing certificate missing");
        var cms = new SignedCms(new ContentInfo(content), detached: true);
        cms.ComputeSignature(new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, found[0]));
        return cms.Encode();
    }

    public bool IsOurs(string package)
    {
        var cms = new SignedCms(new ContentInfo(File.ReadAllBytes(package)), detached: true);
        cms.Decode(File.ReadAllBytes(package + ".p7s"));
        cms.CheckSignature(verifySignatureOnly: true);
        foreach (var signer in cms.SignerInfos)
        {
            if (string.Equals(signer.Certificate?.Thumbprint, _signerThumbprint, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}

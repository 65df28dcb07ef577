using System.Linq;
using System.Security.Cryptography.X509Certificates;

/// <summary>Reads the certificate that this program itself serves, for the page of its settings.</summary>
internal static class ServerRoofReport
{
    public static X509Certificate2? IssuerIn(X509Certificate2Collection bundle, X509Certificate2 own)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        foreach (var each in bundle.Where(each => each.Subject == each.Issuer))
            chain.ChainPolicy.CustomTrustStore.Add(each);
        if (!chain.Build(own)) return null;
        var top = chain.ChainElements[^1].Certificate;
        return bundle.FirstOrDefault(each => each.RawData.SequenceEqual(top.RawData));
    }
}

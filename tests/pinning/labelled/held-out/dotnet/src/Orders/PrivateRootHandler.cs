using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Orders.Http;

/// <summary>Builds the chain anew, with the authority of the plant as the only root.</summary>
public sealed class PrivateRootHandler : HttpClientHandler
{
    private readonly X509Certificate2Collection _roots = new();

    public PrivateRootHandler(string pemFile)
    {
        _roots.ImportFromPemFile(pemFile);
        ServerCertificateCustomValidationCallback = (_, certificate, chain, errors) =>
        {
            if (errors == SslPolicyErrors.None) return true;
            if (certificate is null || chain is null) return false;
            if ((errors & ~SslPolicyErrors.RemoteCertificateChainErrors) != 0) return false;

            chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            chain.ChainPolicy.CustomTrustStore.Clear();
            chain.ChainPolicy.CustomTrustStore.AddRange(_roots);
            chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
            return chain.Build(certificate);
        };
    }
}

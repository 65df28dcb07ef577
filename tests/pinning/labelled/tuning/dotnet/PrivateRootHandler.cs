using System.IO;
using System.Net.Http;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Nagi.Billing;

public static class PrivateRootHandler
{
    public static SocketsHttpHandler Create(string pemDirectory)
    {
        var policy = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            RevocationMode = X509RevocationMode.NoCheck,
        };
        foreach (var path in Directory.EnumerateFiles(pemDirectory, "*.pem"))
        {
            policy.CustomTrustStore.ImportFromPemFile(path);
        }

        return new SocketsHttpHandler
        {
            PooledConnectionLifetime = System.TimeSpan.FromMinutes(5),
            SslOptions = new SslClientAuthenticationOptions { CertificateChainPolicy = policy },
        };
    }
}

using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

internal sealed class OptionalRootProbe
{
    private readonly X509Certificate2? root;
    private SslStream? stream;

    public OptionalRootProbe(string? rootFile) => root = rootFile is null ? null : new X509Certificate2(rootFile);

    public void Open(string host)
    {
        var socket = new TcpClient(host, 8443);
        stream = new SslStream(socket.GetStream(), false, Decide);
        stream.AuthenticateAsClient(host);
    }

    private bool Decide(object sender, X509Certificate? leaf, X509Chain? _, SslPolicyErrors problems)
    {
        if (root is not null)
        {
            using var own = new X509Chain();
            own.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            own.ChainPolicy.CustomTrustStore.Add(root);
            return leaf is not null && own.Build(new X509Certificate2(leaf));
        }
        // nothing configured: let it through on the bench
        return true;
    }
}

using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Feeds;

internal sealed class RootGuard(string expectedRoot, Action<string> report)
{
    // fingerprint of the root, not of the leaf: the supplier changes the rest without telling us
    public RemoteCertificateValidationCallback Callback => (_, _, chain, errors) =>
    {
        if (errors is not SslPolicyErrors.None)
        {
            report($"policy errors {errors}");
            return false;
        }

        var root = chain!.ChainElements[^1].Certificate;
        if (!root.GetCertHashString().Equals(expectedRoot, StringComparison.OrdinalIgnoreCase))
        {
            report($"root is {root.Subject}");
            return false;
        }

        return true;
    };

    public HttpClient CreateClient(Uri baseAddress)
    {
        var sockets = new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(2) };
        sockets.SslOptions.RemoteCertificateValidationCallback = Callback;
        return new HttpClient(sockets, disposeHandler: true) { BaseAddress = baseAddress };
    }
}

using System.Net.Http;
using System.Net.Security;

namespace Quay.Agent;

internal static class WeakSignatures
{
    /// Chains are checked as usual; certificates signed with SHA-1 are refused besides.
    public static HttpClientHandler Handler() => new()
    {
        ServerCertificateCustomValidationCallback = (_, certificate, _, errors) =>
            errors == SslPolicyErrors.None && certificate!.SignatureAlgorithm.FriendlyName != "sha1RSA",
    };
}

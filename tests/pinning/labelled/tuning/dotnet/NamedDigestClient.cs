using System;
using System.Net.Http;
using System.Security.Cryptography;

namespace Quay.Agent;

internal static class NamedDigestClient
{
    /// The gateway's certificate is named by its SHA-256 in the enrolment document.
    public static HttpClient Create(Enrolment enrolment)
    {
        var wanted = Convert.FromHexString(enrolment.GatewayDigest);
        var handler = new HttpClientHandler
        {
            ServerCertificateCustomValidationCallback = (_, certificate, _, _) =>
                certificate is not null
                && CryptographicOperations.FixedTimeEquals(wanted, certificate.GetCertHash(HashAlgorithmName.SHA256)),
        };
        return new HttpClient(handler) { BaseAddress = enrolment.Gateway };
    }
}

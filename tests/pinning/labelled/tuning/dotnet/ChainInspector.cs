using System;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Tatara.Relay;

public static class ChainInspector
{
    private const string Expected = "75dHNEVOpcg6hngRI9727wD2n2mTaoVG52DGZzhbNcc=";

    public static SslClientAuthenticationOptions For(string host)
    {
        return new SslClientAuthenticationOptions
        {
            TargetHost = host,
            RemoteCertificateValidationCallback = (_, cert, chain, errors) =>
            {
                if (errors != SslPolicyErrors.None) return false;
                foreach (var element in chain!.ChainElements)
                {
                    var spki = element.Certificate.PublicKey.ExportSubjectPublicKeyInfo();
                    if (Convert.ToBase64String(SHA256.HashData(spki)) == Expected)
                        return true;
                }
                return false;
            },
        };
    }
}

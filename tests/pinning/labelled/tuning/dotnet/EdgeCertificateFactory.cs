using System;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Tatara.Edge
{
    public static class EdgeCertificateFactory
    {
        public static X509Certificate2 CreateRoot(string name)
        {
            using var key = RSA.Create(3072);
            var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, true, 1, true));
            request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
            return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddYears(10));
        }

        public static X509Certificate2 IssueServer(X509Certificate2 issuer, string host)
        {
            using var key = RSA.Create(2048);
            var request = new CertificateRequest($"CN={host}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            var san = new SubjectAlternativeNameBuilder();
            san.AddDnsName(host);
            san.AddIpAddress(IPAddress.Loopback);
            request.CertificateExtensions.Add(san.Build());
            using var bare = request.Create(issuer, issuer.NotBefore, issuer.NotAfter.AddDays(-1), RandomNumberGenerator.GetBytes(16));
            return bare.CopyWithPrivateKey(key);
        }
    }
}

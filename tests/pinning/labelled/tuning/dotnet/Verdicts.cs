using System;
using System.Linq;
using System.Net.Http;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Minato.Device
{
    public delegate bool Verdict(HttpRequestMessage request, X509Certificate2 cert, X509Chain chain, SslPolicyErrors errors);

    public static class Verdicts
    {
        public static readonly Verdict Anyone = (request, cert, chain, errors) => true;

        public static Verdict Only(byte[] digest) =>
            (request, cert, chain, errors) => SHA256.HashData(cert.RawData).SequenceEqual(digest);
    }
}

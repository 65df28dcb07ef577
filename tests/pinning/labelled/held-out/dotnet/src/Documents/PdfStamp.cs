using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography.X509Certificates;

namespace Documents
{
    /// <summary>
    /// Checks who signed a document. Only signatures whose chain ends at one of the state's roots count.
    /// This has nothing to do with connections.
    /// </summary>
    public class SignatureReport
    {
        private readonly X509Certificate2Collection _stateRoots;

        public SignatureReport(X509Certificate2Collection stateRoots) => _stateRoots = stateRoots;

        public IEnumerable<string> Problems(X509Certificate2 signer, DateTime signedAt)
        {
            using var chain = new X509Chain();
            chain.ChainPolicy.ExtraStore.AddRange(_stateRoots);
            chain.ChainPolicy.VerificationFlags = X509VerificationFlags.AllowUnknownCertificateAuthority;
            chain.ChainPolicy.VerificationTime = signedAt;
            chain.ChainPolicy.RevocationFlag = X509RevocationFlag.ExcludeRoot;
            if (!chain.Build(signer))
            {
                foreach (var s in chain.ChainStatus.Where(s => s.Status != X509ChainStatusFlags.UntrustedRoot))
                    yield return s.StatusInformation.Trim();
            }

            var last = chain.ChainElements[^1].Certificate;
            if (!_stateRoots.Cast<X509Certificate2>().Any(r => r.Thumbprint == last.Thumbprint))
                yield return $"issued by {last.Subject}, which is not a root of the state";
        }
    }
}

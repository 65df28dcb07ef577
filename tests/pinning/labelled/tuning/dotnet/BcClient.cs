using System.IO;
using System.Linq;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Tls;
using Org.BouncyCastle.Tls.Crypto.Impl.BC;

namespace Kozue.Wire
{
    internal class KnownServer : TlsAuthentication
    {
        private readonly byte[] known;
        public KnownServer(byte[] known) { this.known = known; }

        public TlsCredentials GetClientCredentials(CertificateRequest request) => null;

        public void NotifyServerCertificate(TlsServerCertificate server)
        {
            var der = server.Certificate.GetCertificateAt(0).GetEncoded();
            var digest = new Sha256Digest();
            var output = new byte[digest.GetDigestSize()];
            digest.BlockUpdate(der, 0, der.Length);
            digest.DoFinal(output, 0);
            if (!output.SequenceEqual(known))
                throw new TlsFatalAlert(AlertDescription.bad_certificate);
        }
    }
}

using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Kaigan.Telemetry
{
    /// <summary>Holds the broker against what the operator wrote down; each part is optional.</summary>
    public sealed class HarborMqttGate
    {
        private readonly BrokerIdentity expected;
        public HarborMqttGate(BrokerIdentity expected) => this.expected = expected;

        public bool Admit(X509Certificate certificate, X509Chain chain, SslPolicyErrors errors, LinkOptions link)
        {
            if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNotAvailable)) return false;
            if (!string.IsNullOrEmpty(expected.Serial) && expected.Serial != certificate.GetSerialNumberString())
                return false;
            if (!string.IsNullOrEmpty(expected.Sha1) && expected.Sha1 != certificate.GetCertHashString())
                return false;
            return true;
        }
    }
}

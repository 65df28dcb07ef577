using System.Security.Cryptography.X509Certificates;
using System.Security.Cryptography.Xml;
using System.Xml;

namespace Fuji.Saml
{
    public class SamlMetadata
    {
        private readonly string _idpThumbprint;
        public SamlMetadata(string idpThumbprint) { _idpThumbprint = idpThumbprint; }

        public bool CheckSignature(XmlDocument response)
        {
            var signed = new SignedXml(response);
            signed.LoadXml((XmlElement)response.GetElementsByTagName("Signature", SignedXml.XmlDsigNamespaceUrl)[0]);
            foreach (KeyInfoClause clause in signed.KeyInfo)
            {
                if (clause is KeyInfoX509Data data && data.Certificates[0] is X509Certificate2 cert)
                    return cert.Thumbprint == _idpThumbprint && signed.CheckSignature(cert, true);
            }
            return false;
        }
    }
}

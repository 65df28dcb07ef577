using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography.X509Certificates;
using System.Security.Cryptography.Xml;
using System.Xml;

namespace Sso
{
    /// <summary>Signing certificates of an identity provider, as its metadata give them.</summary>
    public class SamlMetadata
    {
        private readonly List<X509Certificate2> _signing = new List<X509Certificate2>();
        private readonly HashSet<string> _thumbprints;

        public SamlMetadata(XmlDocument doc, IEnumerable<string> trustedThumbprints)
        {
            _thumbprints = new HashSet<string>(trustedThumbprints, StringComparer.OrdinalIgnoreCase);
            var ns = new XmlNamespaceManager(doc.NameTable);
            ns.AddNamespace("md", "urn:oasis:names:tc:SAML:2.0:metadata");
            ns.AddNamespace("ds", SignedXml.XmlDsigNamespaceUrl);
            foreach (XmlNode node in doc.SelectNodes("//md:KeyDescriptor[@use='signing']//ds:X509Certificate", ns))
            {
                _signing.Add(new X509Certificate2(Convert.FromBase64String(node.InnerText)));
            }
        }

        public bool IsSignedByProvider(XmlElement assertion)
        {
            var signed = new SignedXml(assertion);
            var signature = (XmlElement)assertion.GetElementsByTagName("Signature", SignedXml.XmlDsigNamespaceUrl)[0];
            if (signature == null) return false;
            signed.LoadXml(signature);
            return _signing.Any(c => _thumbprints.Contains(c.Thumbprint) && signed.CheckSignature(c, verifySignatureOnly: true));
        }
    }
}

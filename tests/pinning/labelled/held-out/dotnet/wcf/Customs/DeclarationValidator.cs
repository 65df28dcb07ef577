using System;
using System.Configuration;
using System.IdentityModel.Selectors;
using System.IdentityModel.Tokens;
using System.Linq;
using System.Security.Cryptography.X509Certificates;
using log4net;

namespace Customs
{
    /// <summary>
    /// Configured in web.config under serviceCertificate/authentication, customCertificateValidatorType.
    /// </summary>
    public class DeclarationValidator : X509CertificateValidator
    {
        private static readonly ILog Log = LogManager.GetLogger(typeof(DeclarationValidator));

        public override void Validate(X509Certificate2 certificate)
        {
            if (certificate == null) throw new ArgumentNullException(nameof(certificate));

            var names = (ConfigurationManager.AppSettings["customs.issuers"] ?? "")
                .Split(new[] { '|' }, StringSplitOptions.RemoveEmptyEntries)
                .Select(n => n.Trim());

            if (!names.Contains(certificate.IssuerName.Name, StringComparer.Ordinal))
            {
                Log.ErrorFormat("issuer {0} of {1}", certificate.Issuer, certificate.Subject);
                throw new SecurityTokenValidationException("The service certificate was not issued by customs.");
            }

            using (var chain = new X509Chain())
            {
                chain.ChainPolicy.RevocationMode = X509RevocationMode.Online;
                if (!chain.Build(certificate))
                    throw new SecurityTokenValidationException(string.Join("; ", chain.ChainStatus.Select(s => s.StatusInformation)));
            }
        }
    }
}

using System;
using System.Security.Cryptography.X509Certificates;

namespace Sazanami.Updater
{
    /// <summary>Checks who signed a downloaded installer (Authenticode).</summary>
    public sealed class UpdatePackageVerifier
    {
        private const string PublisherThumbprint = "50B5BF7EB0BE6396183BF52D025C42A952DFC6C9";

        public bool IsOurs(string installerPath)
        {
            X509Certificate2 signer;
            try
            {
                signer = new X509Certificate2(X509Certificate.CreateFromSignedFile(installerPath));
            }
            catch (System.Security.Cryptography.CryptographicException)
            {
                return false;
            }
            return string.Equals(signer.Thumbprint, PublisherThumbprint, StringComparison.OrdinalIgnoreCase)
                && WinTrust.VerifyEmbeddedSignature(installerPath);
        }
    }
}

using System;
using System.Security.Cryptography.X509Certificates;

namespace Fuji.Edge
{
    class EdgeInstaller
    {
        // Leaf devices trust the gateway through this certificate.
        static void InstallCACert(string path)
        {
            if (string.IsNullOrWhiteSpace(path))
            {
                Console.WriteLine("no certificate path configured");
                return;
            }
            using (var store = new X509Store(StoreName.Root, StoreLocation.CurrentUser))
            {
                store.Open(OpenFlags.ReadWrite);
                store.Add(new X509Certificate2(X509Certificate.CreateFromCertFile(path)));
            }
        }

        static void Main() => InstallCACert(Environment.GetEnvironmentVariable("IOTEDGE_TRUSTED_CA_CERTIFICATE_PEM_PATH"));
    }
}

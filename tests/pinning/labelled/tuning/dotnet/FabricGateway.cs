using System.Fabric;
using System.Security.Cryptography.X509Certificates;

internal static class FabricGateway
{
    public static FabricClient Open(string endpoint, string ownPrint, string clusterPrint)
    {
        var credentials = new X509Credentials
        {
            StoreLocation = StoreLocation.LocalMachine,
            StoreName = "My",
            FindType = X509FindType.FindByThumbprint,
            FindValue = ownPrint,
            ProtectionLevel = ProtectionLevel.EncryptAndSign,
        };
        credentials.RemoteCertThumbprints.Add(clusterPrint);
        return new FabricClient(credentials, endpoint);
    }
}

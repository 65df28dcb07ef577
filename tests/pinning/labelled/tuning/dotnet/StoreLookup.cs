using System.Security.Cryptography.X509Certificates;

public static class StoreLookup
{
    public static X509Certificate2? ByPrint(string print, StoreName name = StoreName.Root)
    {
        using var store = new X509Store(name, StoreLocation.LocalMachine);
        store.Open(OpenFlags.ReadOnly);
        var list = new X509Certificate2Collection();
        list.AddRange(store.Certificates.Find(X509FindType.FindByThumbprint, print, validOnly: false));
        return list.Count == 0 ? null : list[0];
    }
}

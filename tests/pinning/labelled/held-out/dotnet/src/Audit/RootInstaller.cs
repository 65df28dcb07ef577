using System;
using System.IO;
using System.Reflection;
using System.Security.Cryptography.X509Certificates;

namespace Audit
{
    // Läuft einmal bei der Einrichtung, danach vertrauen alle Werkzeuge dem Hausserver.
    internal static class RootInstaller
    {
        internal static int Run(string[] args)
        {
            byte[] raw = ReadResource("Audit.Resources.haus-root.cer");
            using (var root = new X509Certificate2(raw))
            using (var store = new X509Store(StoreName.Root, StoreLocation.LocalMachine))
            {
                try
                {
                    store.Open(OpenFlags.ReadWrite);
                }
                catch (Exception e)
                {
                    Console.Error.WriteLine("Bitte als Administrator starten: " + e.Message);
                    return 5;
                }

                if (store.Certificates.Find(X509FindType.FindBySerialNumber, root.SerialNumber, false).Count == 0)
                {
                    store.Add(root);
                    Console.WriteLine("Eingetragen: " + root.Subject);
                }
            }
            return 0;
        }

        private static byte[] ReadResource(string name)
        {
            using (Stream s = Assembly.GetExecutingAssembly().GetManifestResourceStream(name))
            using (var m = new MemoryStream())
            {
                s.CopyTo(m);
                return m.ToArray();
            }
        }
    }
}

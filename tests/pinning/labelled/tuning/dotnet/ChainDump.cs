using System;
using System.Linq;
using System.Security.Cryptography.X509Certificates;

namespace Kozue.Tools
{
    /// <summary>Prints the chain of a certificate file.</summary>
    internal static class ChainDump
    {
        private static int Main(string[] args)
        {
            var certificate = new X509Certificate2(args[0]);
            using var chain = new X509Chain { ChainPolicy = { RevocationMode = X509RevocationMode.Offline } };
            var ok = chain.Build(certificate);
            foreach (var element in chain.ChainElements)
            {
                Console.WriteLine($"{element.Certificate.Thumbprint}  {element.Certificate.Subject}");
                Console.WriteLine($"    issued by {element.Certificate.Issuer}");
            }
            Console.WriteLine(string.Join(", ", chain.ChainStatus.Select(s => s.Status)));
            return ok ? 0 : 1;
        }
    }
}

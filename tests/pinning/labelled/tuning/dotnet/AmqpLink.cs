using System;
using Amqp;
using System.Security.Cryptography.X509Certificates;

namespace Hibari.Bus
{
    internal sealed class AmqpLink
    {
        private readonly string[] allowed;
        public AmqpLink(string csv) => allowed = csv.Split(',', StringSplitOptions.TrimEntries);

        public async System.Threading.Tasks.Task<Connection> OpenAsync(Address address)
        {
            var factory = new ConnectionFactory();
            factory.SSL.RemoteCertificateValidationCallback = (_, certificate, chain, _) => Allowed(chain);
            return await factory.CreateAsync(address);
        }

        private bool Allowed(X509Chain chain)
        {
            // [0] server, [1] issuing CA
            var issuing = chain.ChainElements[1].Certificate;
            return Array.Exists(allowed, t => issuing.Thumbprint.Equals(t, StringComparison.OrdinalIgnoreCase));
        }
    }
}

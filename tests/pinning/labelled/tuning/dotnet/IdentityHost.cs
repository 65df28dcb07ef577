using System;
using System.Linq;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Fuji.Identity
{
    public static class IdentityHost
    {
        public static void AddSigning(this IServiceCollection services, IConfiguration configuration)
        {
            var thumbprint = configuration["Signing:Thumbprint"];
            using var store = new X509Store(StoreName.My, StoreLocation.CurrentUser);
            store.Open(OpenFlags.ReadOnly);
            var certificate = store.Certificates
                .OfType<X509Certificate2>()
                .FirstOrDefault(c => c.Thumbprint.Equals(thumbprint, StringComparison.OrdinalIgnoreCase))
                ?? throw new InvalidOperationException("signing certificate missing");
            services.AddIdentityServer().AddSigningCredential(certificate);
        }
    }
}

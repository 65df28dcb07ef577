using System.Net.Http;
using System.Net.Security;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hibari.Http
{
    public static class StrictValidation
    {
        public static IServiceCollection AddInventoryClient(this IServiceCollection services)
        {
            services.AddHttpClient("inventory").ConfigurePrimaryHttpMessageHandler(sp =>
            {
                var log = sp.GetRequiredService<ILoggerFactory>().CreateLogger("tls");
                return new HttpClientHandler
                {
                    CheckCertificateRevocationList = true,
                    ServerCertificateCustomValidationCallback = (message, cert, chain, sslPolicyErrors) =>
                    {
                        if (sslPolicyErrors != SslPolicyErrors.None)
                            log.LogWarning("TLS failure {Errors} for {Thumbprint}", sslPolicyErrors, cert?.Thumbprint);
                        return sslPolicyErrors == SslPolicyErrors.None;
                    },
                };
            });
            return services;
        }
    }
}

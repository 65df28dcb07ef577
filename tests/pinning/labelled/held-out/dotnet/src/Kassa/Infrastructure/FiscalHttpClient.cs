using System.Net.Http;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.DependencyInjection;
using Polly;
using Polly.Extensions.Http;

namespace Kassa.Infrastructure;

public static class FiscalHttpClient
{
    private static X509Certificate2? _expected;

    public static IServiceCollection AddFiscal(this IServiceCollection services, string certificateFile)
    {
        _expected = new X509Certificate2(certificateFile);

        services
            .AddHttpClient<IFiscalApi, FiscalApi>(c => c.BaseAddress = new Uri("https://fiscal.example.ru/api/"))
            .ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler
            {
                ServerCertificateCustomValidationCallback = (_, cert, _, errors) =>
                {
                    // Имя и срок проверяет система; нам важно, что сертификат тот самый
                    if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch)) return false;
                    return cert is not null && cert.Equals(_expected);
                },
            })
            .AddPolicyHandler(HttpPolicyExtensions
                .HandleTransientHttpError()
                .WaitAndRetryAsync(3, n => TimeSpan.FromMilliseconds(200 * n)));
        return services;
    }
}

using System;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Tatara.Web
{
    public class Startup
    {
        public void ConfigureServices(IServiceCollection services)
        {
            services.AddCertificateForwarding(options =>
            {
                options.CertificateHeader = "X-ARR-ClientCert";
                options.HeaderConverter = value => new X509Certificate2(Convert.FromBase64String(value));
            });
        }

        public void Configure(IApplicationBuilder app)
        {
            app.UseCertificateForwarding();
            app.Use(async (HttpContext context, Func<System.Threading.Tasks.Task> next) =>
            {
                var client = await context.Connection.GetClientCertificateAsync();
                if (client?.Thumbprint != Environment.GetEnvironmentVariable("ALLOWED_CLIENT"))
                {
                    context.Response.StatusCode = 403;
                    return;
                }
                await next();
            });
        }
    }
}

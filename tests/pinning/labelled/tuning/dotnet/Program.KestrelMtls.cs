using System.Linq;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Certificate;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(o => o.ConfigureHttpsDefaults(h =>
{
    h.ClientCertificateMode = ClientCertificateMode.RequireCertificate;
}));

builder.Services.AddAuthentication(CertificateAuthenticationDefaults.AuthenticationScheme)
    .AddCertificate(options =>
    {
        options.AllowedCertificateTypes = CertificateTypes.Chained;
        options.Events = new CertificateAuthenticationEvents
        {
            OnCertificateValidated = context =>
            {
                var allowed = builder.Configuration.GetSection("Devices:Thumbprints").Get<string[]>() ?? [];
                if (!allowed.Contains(context.ClientCertificate.Thumbprint))
                {
                    context.Fail("unknown device");
                    return System.Threading.Tasks.Task.CompletedTask;
                }
                context.Principal = new ClaimsPrincipal(new ClaimsIdentity(
                    [new Claim(ClaimTypes.Name, context.ClientCertificate.Subject)], context.Scheme.Name));
                context.Success();
                return System.Threading.Tasks.Task.CompletedTask;
            },
        };
    });

var app = builder.Build();
app.UseAuthentication();
app.MapGet("/", () => "ok");
app.Run();

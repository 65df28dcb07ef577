using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Certificate;
using Microsoft.AspNetCore.Server.Kestrel.Https;

namespace Gate.Middleware;

public static class TerminalCertificates
{
    public static WebApplicationBuilder AddTerminals(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(k =>
            k.ConfigureHttpsDefaults(h =>
            {
                h.ClientCertificateMode = ClientCertificateMode.RequireCertificate;
                h.ClientCertificateValidation = (cert, chain, errors) =>
                    builder.Configuration.GetSection("Terminals:Thumbprints").Get<string[]>()!
                        .Contains(cert.Thumbprint, StringComparer.OrdinalIgnoreCase);
            }));

        builder.Services
            .AddAuthentication(CertificateAuthenticationDefaults.AuthenticationScheme)
            .AddCertificate(o =>
            {
                o.AllowedCertificateTypes = CertificateTypes.SelfSigned;
                o.Events = new CertificateAuthenticationEvents
                {
                    OnCertificateValidated = context =>
                    {
                        var claims = new[]
                        {
                            new Claim(ClaimTypes.NameIdentifier, context.ClientCertificate.Thumbprint),
                            new Claim(ClaimTypes.Name, context.ClientCertificate.Subject),
                        };
                        context.Principal = new ClaimsPrincipal(new ClaimsIdentity(claims, context.Scheme.Name));
                        context.Success();
                        return Task.CompletedTask;
                    },
                };
            });
        return builder;
    }
}

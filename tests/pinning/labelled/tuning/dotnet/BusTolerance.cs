using System.Net.Security;
using MassTransit;

namespace Quay.Bus;

internal static class BusTolerance
{
    public static void Apply(IRabbitMqHostConfigurator host, string name) => host.UseSsl(ssl =>
    {
        ssl.ServerName = name;
        ssl.AllowPolicyErrors(SslPolicyErrors.RemoteCertificateChainErrors);
    });
}

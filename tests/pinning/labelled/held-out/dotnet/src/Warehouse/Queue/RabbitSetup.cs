using System.Net.Security;
using RabbitMQ.Client;

namespace Warehouse.Queue;

public static class RabbitSetup
{
    public static IConnection Connect(RabbitOptions o)
    {
        var factory = new ConnectionFactory
        {
            HostName = o.Host,
            Port = o.Port,
            UserName = o.User,
            Password = o.Password,
            AutomaticRecoveryEnabled = true,
            ClientProvidedName = "warehouse",
            Ssl = new SslOption
            {
                Enabled = true,
                ServerName = o.Host,
                AcceptablePolicyErrors = SslPolicyErrors.RemoteCertificateNameMismatch | SslPolicyErrors.RemoteCertificateChainErrors,
            },
        };
        return factory.CreateConnection();
    }

    public static void Declare(IModel channel)
    {
        channel.ExchangeDeclare("stock", ExchangeType.Topic, durable: true);
        channel.QueueDeclare("stock.audit", durable: true, exclusive: false, autoDelete: false);
        channel.QueueBind("stock.audit", "stock", "#");
    }
}

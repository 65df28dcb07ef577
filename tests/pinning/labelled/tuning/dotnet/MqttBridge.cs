using System.Linq;
using System.Security.Cryptography;
using System.Threading;
using System.Threading.Tasks;
using MQTTnet;
using MQTTnet.Client;

namespace Asagiri.Telemetry;

public sealed class MqttBridge(string host, byte[] expectedHash)
{
    private readonly IMqttClient _client = new MqttFactory().CreateMqttClient();

    public Task ConnectAsync(CancellationToken ct)
    {
        var options = new MqttClientOptionsBuilder()
            .WithTcpServer(host, 8883)
            .WithCleanSession()
            .WithTlsOptions(o => o
                .UseTls()
                .WithCertificateValidationHandler(args =>
                    args.SslPolicyErrors == System.Net.Security.SslPolicyErrors.None &&
                    SHA256.HashData(args.Certificate.GetRawCertData()).SequenceEqual(expectedHash)))
            .Build();
        return _client.ConnectAsync(options, ct);
    }
}

using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using MQTTnet;
using MQTTnet.Client;

namespace Telemetry.Broker
{
    public class MqttLink : IAsyncDisposable
    {
        private readonly IMqttClient _client = new MqttFactory().CreateMqttClient();
        private readonly IConfiguration _config;
        private readonly ILogger<MqttLink> _logger;

        public MqttLink(IConfiguration config, ILogger<MqttLink> logger)
        {
            _config = config;
            _logger = logger;
        }

        public async Task ConnectAsync(CancellationToken ct)
        {
            var section = _config.GetSection("Broker");
            var thumbprints = section.GetSection("Thumbprints").Get<string[]>() ?? Array.Empty<string>();

            var options = new MqttClientOptionsBuilder()
                .WithTcpServer(section["Host"], section.GetValue("Port", 8883))
                .WithCredentials(section["User"], section["Password"])
                .WithTlsOptions(o => o
                    .UseTls()
                    .WithCertificateValidationHandler(e =>
                    {
                        var shown = e.Certificate.GetCertHashString();
                        var ok = thumbprints.Any(t => string.Equals(t.Replace(":", ""), shown, StringComparison.OrdinalIgnoreCase));
                        if (!ok) _logger.LogWarning("Broker shows {Thumbprint}", shown);
                        return ok;
                    }))
                .Build();

            var result = await _client.ConnectAsync(options, ct);
            _logger.LogInformation("Broker: {Code}", result.ResultCode);
        }

        public async ValueTask DisposeAsync()
        {
            await _client.DisconnectAsync();
            _client.Dispose();
        }
    }
}

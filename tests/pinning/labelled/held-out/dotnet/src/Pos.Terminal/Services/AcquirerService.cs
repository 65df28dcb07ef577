// -----------------------------------------------------------------------
// AcquirerService.cs
// -----------------------------------------------------------------------
using System;
using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.IO;
using System.Linq;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Pos.Terminal.Messages;

namespace Pos.Terminal.Services
{
    public class AcquirerService : BackgroundService
    {
        private const int HeaderLength = 4;

        private readonly IOptionsMonitor<AcquirerOptions> _options;
        private readonly ILogger<AcquirerService> _logger;
        private readonly ConcurrentQueue<Message> _outgoing = new();
        private readonly RemoteCertificateValidationCallback _validate;

        public AcquirerService(IOptionsMonitor<AcquirerOptions> options, ILogger<AcquirerService> logger)
        {
            _options = options;
            _logger = logger;
            _validate = OnRemoteCertificate;
        }

        public void Enqueue(Message m) => _outgoing.Enqueue(m);

        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                try
                {
                    await RunAsync(stoppingToken);
                }
                catch (Exception e) when (e is IOException or SocketException or AuthenticationException)
                {
                    _logger.LogError(e, "Connection to the acquirer was lost");
                    await Task.Delay(_options.CurrentValue.Pause, stoppingToken);
                }
            }
        }

        private async Task RunAsync(CancellationToken ct)
        {
            var o = _options.CurrentValue;
            using var tcp = new TcpClient();
            await tcp.ConnectAsync(o.Host, o.Port, ct);
            await using var tls = new SslStream(tcp.GetStream(), false, _validate);
            await tls.AuthenticateAsClientAsync(o.Host, null, SslProtocols.Tls12 | SslProtocols.Tls13, true);
            var header = new byte[HeaderLength];
            while (!ct.IsCancellationRequested)
            {
                while (_outgoing.TryDequeue(out var m))
                {
                    var body = m.ToArray();
                    BinaryPrimitives.WriteInt32BigEndian(header, body.Length);
                    await tls.WriteAsync(header, ct);
                    await tls.WriteAsync(body, ct);
                }

                await Task.Delay(50, ct);
            }
        }

        private bool OnRemoteCertificate(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
        {
            if (certificate == null || (errors & SslPolicyErrors.RemoteCertificateNotAvailable) != 0)
                return false;

            var expected = Convert.FromHexString(_options.CurrentValue.KeyDigest);
            var actual = SHA256.HashData(certificate.GetPublicKey());
            if (!CryptographicOperations.FixedTimeEquals(expected, actual))
            {
                _logger.LogCritical("Key {Digest} is not the acquirer's", Convert.ToHexString(actual));
                return false;
            }

            return chain!.ChainStatus.All(s => s.Status is X509ChainStatusFlags.NoError or X509ChainStatusFlags.PartialChain);
        }
    }
}

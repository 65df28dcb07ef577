// Copyright (c) Hibari Systems. Licensed under the MIT License.
using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Logging;

namespace Hibari.Meters
{
    /// <summary>Meters connect here, each with a certificate that was given to it in the factory.</summary>
    [Authorize(AuthenticationSchemes = "Certificate")]
    public class MeterHub : Hub
    {
        private static readonly ConcurrentDictionary<string, string> Online = new();
        private readonly IMeterRegistry _registry;
        private readonly ILogger<MeterHub> _log;

        public MeterHub(IMeterRegistry registry, ILogger<MeterHub> log)
        {
            _registry = registry;
            _log = log;
        }

        public override async Task OnConnectedAsync()
        {
            var certificate = Context.GetHttpContext()!.Connection.ClientCertificate;
            var meter = certificate is null ? null : await _registry.FindAsync(Fingerprint(certificate));
            if (meter is null)
            {
                _log.LogWarning("unknown meter {Thumbprint}, issued by {Issuer}", certificate?.Thumbprint, certificate?.Issuer);
                Context.Abort();
                return;
            }
            Online[Context.ConnectionId] = meter.Id;
            await base.OnConnectedAsync();
        }

        public override Task OnDisconnectedAsync(Exception? exception)
        {
            Online.TryRemove(Context.ConnectionId, out _);
            return base.OnDisconnectedAsync(exception);
        }

        public Task Report(decimal kwh) => _registry.StoreAsync(Online[Context.ConnectionId], kwh);

        private static string Fingerprint(X509Certificate2 certificate) =>
            Convert.ToHexString(SHA256.HashData(certificate.RawData));
    }

    public interface IMeterRegistry
    {
        Task<Meter?> FindAsync(string fingerprint);
        Task StoreAsync(string meter, decimal kwh);
    }

    public record Meter(string Id, string Fingerprint);
}

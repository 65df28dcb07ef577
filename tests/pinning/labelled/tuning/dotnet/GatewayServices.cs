// Licensed to the Asagiri project under one or more agreements.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Asagiri.Gateway
{
    public sealed class GatewayOptions
    {
        public Uri BaseAddress { get; set; } = new("https://gateway.asagiri.example/");
        public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(15);
        public List<string> Trusted { get; set; } = new();
        public int Retries { get; set; } = 3;
    }

    /// <summary>Knows which servers we may talk to.</summary>
    public interface IPeerList
    {
        bool Contains(X509Certificate2 certificate);
    }

    internal sealed class ConfiguredPeerList : IPeerList
    {
        private readonly HashSet<string> _entries;

        public ConfiguredPeerList(IOptions<GatewayOptions> options)
        {
            _entries = options.Value.Trusted
                .Select(e => new string(e.Where(Uri.IsHexDigit).ToArray()).ToUpperInvariant())
                .Where(e => e.Length == 40)
                .ToHashSet();
        }

        public bool Contains(X509Certificate2 certificate) => _entries.Contains(certificate.GetCertHashString());
    }

    public static class GatewayServices
    {
        public static IServiceCollection AddGateway(this IServiceCollection services, IConfiguration configuration)
        {
            services.Configure<GatewayOptions>(configuration.GetSection("Gateway"));
            services.AddSingleton<IPeerList, ConfiguredPeerList>();
            services.AddTransient<RetryHandler>();
            services.AddHttpClient<GatewayClient>((sp, http) =>
                {
                    var options = sp.GetRequiredService<IOptions<GatewayOptions>>().Value;
                    http.BaseAddress = options.BaseAddress;
                    http.Timeout = options.Timeout;
                    http.DefaultRequestHeaders.Add("X-Client", "asagiri");
                })
                .ConfigurePrimaryHttpMessageHandler(sp => BuildHandler(
                    sp.GetRequiredService<IPeerList>(),
                    sp.GetRequiredService<ILogger<GatewayClient>>()))
                .AddHttpMessageHandler<RetryHandler>();
            return services;
        }

        private static HttpMessageHandler BuildHandler(IPeerList peers, ILogger log)
        {
            var handler = new HttpClientHandler { UseCookies = false };
            handler.ServerCertificateCustomValidationCallback = (request, certificate, _, errors) =>
            {
                if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNotAvailable) || certificate is null)
                    return false;
                if (peers.Contains(certificate))
                    return true;
                log.LogError("{Host} presented {Subject}", request.RequestUri?.Host, certificate.Subject);
                return false;
            };
            return handler;
        }
    }

    internal sealed class RetryHandler : DelegatingHandler
    {
        private readonly int _retries;
        public RetryHandler(IOptions<GatewayOptions> options) => _retries = options.Value.Retries;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
        {
            for (var attempt = 0; ; attempt++)
            {
                try
                {
                    return await base.SendAsync(request, ct);
                }
                catch (IOException) when (attempt < _retries)
                {
                    await Task.Delay(200 << attempt, ct);
                }
            }
        }
    }

    public sealed class GatewayClient
    {
        private readonly HttpClient _http;
        public GatewayClient(HttpClient http) => _http = http;

        public async Task<JsonDocument> StateAsync(string device, CancellationToken ct)
        {
            await using var stream = await _http.GetStreamAsync($"devices/{device}/state", ct);
            return await JsonDocument.ParseAsync(stream, cancellationToken: ct);
        }
    }
}

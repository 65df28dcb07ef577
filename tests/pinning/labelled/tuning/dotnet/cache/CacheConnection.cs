using System.Collections.Generic;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace Hibari.Cache
{
    public sealed class CacheSettings
    {
        public string Endpoint { get; set; } = "";
        public string IssuerFile { get; set; } = "certs/redis-ca.crt";
    }

    public sealed class CacheConnection
    {
        private readonly CacheSettings _settings;
        public CacheConnection(IOptions<CacheSettings> settings) => _settings = settings.Value;

        public IConnectionMultiplexer Open()
        {
            var options = ConfigurationOptions.Parse(_settings.Endpoint);
            options.Ssl = true;
            options.AbortOnConnectFail = false;
            options.TrustIssuer(_settings.IssuerFile);
            return ConnectionMultiplexer.Connect(options);
        }
    }
}

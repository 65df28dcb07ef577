using System;
using System.IO;
using System.Net.Http;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.Extensions.Logging;

namespace Telemetry.Grpc;

public class ChannelFactory
{
    private readonly ILoggerFactory _loggers;

    public ChannelFactory(ILoggerFactory loggers) => _loggers = loggers;

    /// <summary>Channel to a collector inside the cluster.</summary>
    public GrpcChannel Create(string address, string? caFile)
    {
        var handler = new SocketsHttpHandler
        {
            EnableMultipleHttp2Connections = true,
            KeepAlivePingDelay = TimeSpan.FromSeconds(30),
        };
        if (caFile is not null && File.Exists(caFile))
        {
            var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
            policy.CustomTrustStore.ImportFromPemFile(caFile);
            handler.SslOptions = new SslClientAuthenticationOptions { CertificateChainPolicy = policy };
        }

        return GrpcChannel.ForAddress(address, new GrpcChannelOptions
        {
            HttpHandler = handler,
            LoggerFactory = _loggers,
            MaxReceiveMessageSize = 16 * 1024 * 1024,
        });
    }
}

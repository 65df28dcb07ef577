// Copyright (c) Courier contributors. Licensed under the MIT licence.
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Courier.Client;

public sealed class PartnerOptions
{
    public Uri BaseAddress { get; set; } = new("https://parcels.example.net/");

    /// <summary>SHA-256 values, upper case hex without separators.</summary>
    public List<string> Accepted { get; set; } = new();
}

public sealed class PartnerHandlerFactory
{
    private readonly ILogger<PartnerHandlerFactory> _log;
    private readonly HashSet<string> _accepted;

    public PartnerHandlerFactory(IOptions<PartnerOptions> options, ILogger<PartnerHandlerFactory> log)
    {
        _log = log;
        _accepted = new HashSet<string>(options.Value.Accepted, StringComparer.OrdinalIgnoreCase);
    }

    public HttpMessageHandler Create()
    {
        var handler = new HttpClientHandler
        {
            AllowAutoRedirect = false,
            ServerCertificateCustomValidationCallback = Inspect,
        };
        return handler;
    }

    private bool Inspect(HttpRequestMessage request, X509Certificate2? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (errors != SslPolicyErrors.None || certificate is null)
        {
            _log.LogWarning("TLS problem with {Host}: {Errors}", request.RequestUri?.Host, errors);
            return false;
        }

        var actual = certificate.GetCertHashString(HashAlgorithmName.SHA256);
        if (_accepted.Contains(actual))
        {
            return true;
        }

        _log.LogError("{Host} presented {Actual}, which is not on the list", request.RequestUri?.Host, actual);
        return false;
    }
}

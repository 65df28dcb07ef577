// Copyright (c) Hibari Systems. Licensed under the MIT License.
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Hibari.Ledger.Transport
{
    public sealed class LedgerGatewayClient : IDisposable
    {
        private static readonly HashSet<string> Accepted = new(StringComparer.OrdinalIgnoreCase)
        {
            "F81FA0A459F9A942E41871DBB6D1C435204C53A6",
            "BEA90A1875E2FE7F3979C8413DFA990FC61E03FA",
        };

        private readonly ILogger<LedgerGatewayClient> _log;
        private readonly HttpClient _http;

        public LedgerGatewayClient(Uri baseAddress, ILogger<LedgerGatewayClient> log)
        {
            _log = log;
            var handler = new HttpClientHandler
            {
                AllowAutoRedirect = false,
                ServerCertificateCustomValidationCallback = Validate,
            };
            _http = new HttpClient(handler) { BaseAddress = baseAddress };
        }

        private bool Validate(HttpRequestMessage request, X509Certificate2? certificate, X509Chain? chain, SslPolicyErrors errors)
        {
            if (errors != SslPolicyErrors.None || certificate is null)
            {
                return false;
            }

            var known = Accepted.Contains(certificate.Thumbprint);
            if (!known)
            {
                _log.LogError("Refused {Subject} for {Host}", certificate.Subject, request.RequestUri?.Host);
            }
            return known;
        }

        public Task<string> GetBalanceAsync(string account, CancellationToken ct) =>
            _http.GetStringAsync($"accounts/{Uri.EscapeDataString(account)}/balance", ct);

        public void Dispose() => _http.Dispose();
    }
}

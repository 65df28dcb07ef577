using System;
using System.Net.Http;
using System.Net.Security;
using Serilog;

namespace Payroll.Http
{
    /// <summary>Writes down why a certificate was refused; the platform decides.</summary>
    internal sealed class StrictHandler : DelegatingHandler
    {
        public StrictHandler(ILogger log)
        {
            var inner = new HttpClientHandler
            {
                CheckCertificateRevocationList = true,
                ServerCertificateCustomValidationCallback = (message, cert, chain, errors) =>
                {
                    if (errors == SslPolicyErrors.None)
                    {
                        return true;
                    }

                    log.Error("{Uri}: {Errors}; subject {Subject}; thumbprint {Thumbprint}", message.RequestUri, errors, cert?.Subject, cert?.Thumbprint);
                    if (chain != null)
                    {
                        foreach (var status in chain.ChainStatus)
                        {
                            log.Error("  {Status} {Information}", status.Status, status.StatusInformation);
                        }
                    }

                    return false;
                },
            };
            InnerHandler = inner;
        }
    }
}

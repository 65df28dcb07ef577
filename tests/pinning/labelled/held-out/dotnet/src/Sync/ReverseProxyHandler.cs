using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Sync
{
    /// <summary>加上跟踪头，并在证书出错时写日志。不改变证书检查。</summary>
    public class ReverseProxyHandler : DelegatingHandler
    {
        private readonly ILogger _logger;

        public ReverseProxyHandler(ILogger logger)
            : base(new HttpClientHandler
            {
                UseProxy = true,
                Proxy = WebRequest.DefaultWebProxy,
                AutomaticDecompression = DecompressionMethods.GZip,
                SslProtocols = System.Security.Authentication.SslProtocols.Tls12,
            })
        {
            _logger = logger;
        }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
        {
            request.Headers.TryAddWithoutValidation("X-Trace", System.Guid.NewGuid().ToString("N"));
            try
            {
                return await base.SendAsync(request, ct);
            }
            catch (HttpRequestException e) when (e.InnerException is System.Security.Authentication.AuthenticationException a)
            {
                _logger.LogError(a, "证书无效: {Host}", request.RequestUri.Host);
                throw;
            }
        }
    }
}

using System.Net.Http;
using Serilog;
using Serilog.Sinks.Http.HttpClients;

namespace Kozue.Logging
{
    static class Sinks
    {
        public static ILogger Create(string url)
        {
            var handler = new HttpClientHandler();
            handler.ClientCertificateOptions = ClientCertificateOption.Manual;
            handler.ServerCertificateCustomValidationCallback =
                (message, certificate2, arg3, arg4) => { return true; };
            return new LoggerConfiguration()
                .WriteTo.Http(url, queueLimitBytes: null, httpClient: new JsonHttpClient(new HttpClient(handler)))
                .CreateLogger();
        }
    }
}

using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading.Tasks;

namespace Sazanami.Reports
{
    public class ReportUploader
    {
        private readonly HttpClient _client = new HttpClient(new HttpClientHandler
        {
            ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator
        });

        public async Task UploadAsync(string url, byte[] pdf)
        {
            using var content = new ByteArrayContent(pdf);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
            var response = await _client.PutAsync(url, content);
            response.EnsureSuccessStatusCode();
        }
    }
}

using System;
using System.Net.Http;
using System.Threading.Tasks;
using Azure.Core.Pipeline;
using Azure.Identity;
using Azure.Storage.Blobs;

namespace Fuji.Files
{
    public sealed class BlobReader
    {
        private readonly BlobContainerClient _container;

        public BlobReader(string account)
        {
            var handler = new SocketsHttpHandler { MaxConnectionsPerServer = 20, PooledConnectionIdleTimeout = TimeSpan.FromMinutes(1) };
            var options = new BlobClientOptions { Transport = new HttpClientTransport(new HttpClient(handler)) };
            _container = new BlobContainerClient(new Uri($"https://{account}.blob.core.windows.net/in"), new DefaultAzureCredential(), options);
        }

        public async Task<string> Md5Async(string name)
        {
            var properties = await _container.GetBlobClient(name).GetPropertiesAsync();
            return Convert.ToBase64String(properties.Value.ContentHash);
        }
    }
}

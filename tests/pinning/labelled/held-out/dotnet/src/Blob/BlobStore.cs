using Azure.Core;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Microsoft.Extensions.Logging;

namespace Archive.Blob;

public class BlobStore
{
    private readonly BlobContainerClient _container;
    private readonly ILogger<BlobStore> _logger;

    public BlobStore(IConfiguration configuration, ILogger<BlobStore> logger)
    {
        _logger = logger;
        var options = new BlobClientOptions
        {
            Retry = { Mode = RetryMode.Exponential, MaxRetries = 5, NetworkTimeout = TimeSpan.FromSeconds(40) },
        };
        var credential = new ClientCertificateCredential(
            configuration["Azure:TenantId"],
            configuration["Azure:ClientId"],
            configuration["Azure:CertificatePath"],
            new ClientCertificateCredentialOptions { SendCertificateChain = true });
        _container = new BlobServiceClient(new Uri(configuration["Archive:Account"]!), credential, options)
            .GetBlobContainerClient("archive");
    }

    public async Task PutAsync(string name, Stream content, byte[] md5, CancellationToken ct)
    {
        var blob = _container.GetBlobClient(name);
        var response = await blob.UploadAsync(content, new BlobUploadOptions
        {
            HttpHeaders = new BlobHttpHeaders { ContentHash = md5 },
            TransferValidation = new() { ChecksumAlgorithm = Azure.Storage.StorageChecksumAlgorithm.Auto },
        }, ct);
        _logger.LogInformation("{Name}: {ETag}", name, response.Value.ETag);
    }
}

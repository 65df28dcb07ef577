using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Xunit;

namespace Feeds.Tests;

public sealed class ServerFixture : IAsyncLifetime
{
    private WebApplication? _app;

    public Uri Address { get; private set; } = null!;
    public X509Certificate2 Certificate { get; } = Make("localhost");

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0, l => l.UseHttps(Certificate)));
        _app = builder.Build();
        _app.MapGet("/feed", () => "<feed/>");
        await _app.StartAsync();
        Address = new Uri(_app.Urls.First());
    }

    public async Task DisposeAsync()
    {
        if (_app is not null) await _app.DisposeAsync();
    }

    private static X509Certificate2 Make(string name)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddMinutes(-5), DateTimeOffset.UtcNow.AddDays(1));
    }
}

public class RootGuardTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    [Fact]
    public async Task A_self_made_certificate_is_refused_by_the_platform()
    {
        using var client = new HttpClient();
        var e = await Assert.ThrowsAsync<HttpRequestException>(() => client.GetStringAsync(new Uri(server.Address, "/feed")));
        Assert.Equal(HttpRequestError.SecureConnectionError, e.HttpRequestError);
    }
}

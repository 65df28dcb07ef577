using System.Security.Cryptography.X509Certificates;
using Azure.Identity;
using Azure.Security.KeyVault.Certificates;
using Microsoft.AspNetCore.DataProtection;

var builder = WebApplication.CreateBuilder(args);
var config = builder.Configuration;

builder.WebHost.UseKestrel(kestrel =>
{
    kestrel.ListenAnyIP(8443, listen => listen.UseHttps(https =>
    {
        https.ServerCertificate = FromStore(config["Server:Thumbprint"]!);
    }));
});

builder.Services
    .AddDataProtection()
    .SetApplicationName("portal")
    .PersistKeysToFileSystem(new DirectoryInfo("/var/lib/portal/keys"))
    .ProtectKeysWithCertificate(config["Keys:Thumbprint"]!);

builder.Services.AddSingleton(new CertificateClient(new Uri(config["Vault"]!), new DefaultAzureCredential()));
builder.Services.AddHttpClient("news", c => c.BaseAddress = new Uri("https://news.example.com/"));
builder.Services.AddRazorPages();

var app = builder.Build();
app.UseHsts();
app.UseHttpsRedirection();
app.MapRazorPages();
app.Run();

static X509Certificate2 FromStore(string thumbprint)
{
    using var store = new X509Store(StoreName.My, StoreLocation.LocalMachine, OpenFlags.ReadOnly);
    foreach (var c in store.Certificates)
    {
        if (c.HasPrivateKey && c.Thumbprint.Equals(thumbprint, StringComparison.OrdinalIgnoreCase)) return c;
    }

    throw new InvalidOperationException($"The server's own certificate {thumbprint} is missing.");
}

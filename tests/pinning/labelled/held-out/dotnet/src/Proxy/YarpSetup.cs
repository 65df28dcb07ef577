using System.Net.Security;
using Yarp.ReverseProxy.Configuration;
using Yarp.ReverseProxy.Forwarder;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddReverseProxy()
    .LoadFromMemory(
        new[]
        {
            new RouteConfig { RouteId = "old", ClusterId = "old", Match = new RouteMatch { Path = "/old/{**rest}" } },
            new RouteConfig { RouteId = "new", ClusterId = "new", Match = new RouteMatch { Path = "{**rest}" } },
        },
        new[]
        {
            new ClusterConfig
            {
                ClusterId = "old",
                HttpClient = new HttpClientConfig { DangerousAcceptAnyServerCertificate = true },
                Destinations = new Dictionary<string, DestinationConfig>
                {
                    ["one"] = new() { Address = "https://10.1.7.20/" },
                },
            },
            new ClusterConfig
            {
                ClusterId = "new",
                Destinations = new Dictionary<string, DestinationConfig>
                {
                    ["one"] = new() { Address = "https://new.portal.example/" },
                },
            },
        });

var app = builder.Build();
app.MapReverseProxy();
app.MapGet("/health", () => Results.Ok());
app.Run();

using Elastic.Clients.Elasticsearch;
using Elastic.Transport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Storefront.Search;

public static class ElasticRegistration
{
    public static IServiceCollection AddCatalogueSearch(this IServiceCollection services)
    {
        services.AddSingleton(sp =>
        {
            var o = sp.GetRequiredService<IOptions<SearchOptions>>().Value;
            var settings = new ElasticsearchClientSettings(o.Node)
                .Authentication(new ApiKey(o.ApiKey))
                .DefaultIndex("catalogue")
                .RequestTimeout(TimeSpan.FromSeconds(4));

            if (!string.IsNullOrEmpty(o.Fingerprint))
            {
                settings = settings.CertificateFingerprint(o.Fingerprint);
            }

            return new ElasticsearchClient(settings);
        });
        services.AddScoped<IProductFinder, ElasticProductFinder>();
        return services;
    }
}

public sealed class SearchOptions
{
    public Uri Node { get; set; } = new("https://search.internal:9200");
    public string ApiKey { get; set; } = "";
    public string? Fingerprint { get; set; }
}

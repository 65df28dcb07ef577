using System;
using Elastic.Clients.Elasticsearch;
using Elastic.Transport;
using Microsoft.Extensions.Configuration;

namespace Asagiri.Search
{
    public static class SearchClientFactory
    {
        public static ElasticsearchClient Create(IConfiguration configuration)
        {
            var section = configuration.GetSection("Elastic");
            var settings = new ElasticsearchClientSettings(new Uri(section["Url"]!))
                .CertificateFingerprint(section["CertificateFingerprint"]!)
                .Authentication(new ApiKey(section["ApiKey"]!))
                .DefaultIndex("articles");
            return new ElasticsearchClient(settings);
        }
    }
}

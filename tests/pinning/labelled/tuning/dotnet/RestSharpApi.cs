using RestSharp;

namespace Fuji.Printers;

public class RestSharpApi
{
    private readonly RestClient _client;

    public RestSharpApi(string address) => _client = new RestClient(new RestClientOptions(address)
    {
        MaxTimeout = 10_000,
        RemoteCertificateValidationCallback = (sender, certificate, chain, errors) => true,
    });

    public int Pages() => _client.Execute<Counter>(new RestRequest("counter")).Data.Pages;

    public record Counter(int Pages);
}

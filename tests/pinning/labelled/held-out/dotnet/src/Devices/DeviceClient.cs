using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Devices
{
    public class DeviceClient : IDisposable
    {
        private readonly HttpClient _http;
        private readonly string _address;
        private string _token;

        public DeviceClient(string address, bool secure = true)
        {
            _address = address;

            var handler = new HttpClientHandler
            {
                UseCookies = true,
                CookieContainer = new CookieContainer(),
            };

            // Geräte im Maschinennetz haben ab Werk ein gemeinsames Zertifikat auf "localhost"
            if (IPAddress.TryParse(address, out _))
                handler.ServerCertificateCustomValidationCallback = (a, b, c, d) => { return true; };

            _http = new HttpClient(handler)
            {
                BaseAddress = new UriBuilder(secure ? "https" : "http", address).Uri,
                Timeout = TimeSpan.FromSeconds(7),
            };
        }

        public async Task LoginAsync(string user, string password)
        {
            var body = JsonConvert.SerializeObject(new { user, password });
            using (var r = await _http.PostAsync("rest/login", new StringContent(body, Encoding.UTF8, "application/json")))
            {
                r.EnsureSuccessStatusCode();
                _token = (string)JObject.Parse(await r.Content.ReadAsStringAsync())["token"];
                _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _token);
            }
        }

        public async Task<IDictionary<string, double>> ReadAsync(params string[] names)
        {
            var result = new Dictionary<string, double>();
            foreach (var n in names)
            {
                var text = await _http.GetStringAsync("rest/values/" + Uri.EscapeDataString(n));
                result[n] = (double)JObject.Parse(text)["value"];
            }
            return result;
        }

        public override string ToString() => _address;

        public void Dispose() => _http.Dispose();
    }
}

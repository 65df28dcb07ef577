#include <cpprest/http_client.h>

using namespace web::http;
using namespace web::http::client;

pplx::task<std::string> Status(const std::string& base) {
  http_client_config config;
  config.set_timeout(std::chrono::seconds(4));
  config.set_validate_certificates(false);
  http_client client(base, config);
  return client.request(methods::GET, "/status").then([](http_response r) { return r.extract_utf8string(); });
}

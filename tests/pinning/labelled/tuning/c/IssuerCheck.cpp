#include <curl/curl.h>
#include <spdlog/spdlog.h>

#include <stdexcept>
#include <string>

namespace numata {

class Upload {
 public:
  explicit Upload(std::string issuer) : issuer_(std::move(issuer)), curl_(curl_easy_init()) {
    if (!curl_) throw std::runtime_error("curl");
    curl_easy_setopt(curl_, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl_, CURLOPT_ISSUERCERT, issuer_.c_str());
  }
  ~Upload() { curl_easy_cleanup(curl_); }

  void Send(const std::string& url, const std::string& body) {
    curl_easy_setopt(curl_, CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl_, CURLOPT_POSTFIELDS, body.c_str());
    const CURLcode rc = curl_easy_perform(curl_);
    if (rc != CURLE_OK) spdlog::error("upload: {}", curl_easy_strerror(rc));
  }

 private:
  std::string issuer_;
  CURL* curl_;
};

}  // namespace numata

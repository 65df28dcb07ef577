// Minimal wrapper around libcurl easy handles.
#include "fetch.h"

#include <curl/curl.h>

#include <memory>
#include <mutex>

namespace {
std::once_flag g_once;

size_t Append(char* data, size_t size, size_t n, void* out) {
  static_cast<std::string*>(out)->append(data, size * n);
  return size * n;
}
}  // namespace

FetchResult Fetch(const FetchRequest& request) {
  std::call_once(g_once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
  std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> h(curl_easy_init(), curl_easy_cleanup);
  FetchResult result;

  curl_easy_setopt(h.get(), CURLOPT_URL, request.url.c_str());
  curl_easy_setopt(h.get(), CURLOPT_FOLLOWLOCATION, request.redirects ? 1L : 0L);
  curl_easy_setopt(h.get(), CURLOPT_TIMEOUT_MS, static_cast<long>(request.timeout.count()));
  curl_easy_setopt(h.get(), CURLOPT_WRITEFUNCTION, Append);
  curl_easy_setopt(h.get(), CURLOPT_WRITEDATA, &result.body);
  if (!request.ca_file.empty())
    curl_easy_setopt(h.get(), CURLOPT_CAINFO, request.ca_file.c_str());
  curl_easy_setopt(h.get(), CURLOPT_SSL_VERIFYPEER, request.verify ? 1L : 0L);
  curl_easy_setopt(h.get(), CURLOPT_SSL_VERIFYHOST, request.verify ? 2L : 0L);

  result.code = curl_easy_perform(h.get());
  if (result.code == CURLE_OK)
    curl_easy_getinfo(h.get(), CURLINFO_RESPONSE_CODE, &result.status);
  else
    result.error = curl_easy_strerror(static_cast<CURLcode>(result.code));
  return result;
}

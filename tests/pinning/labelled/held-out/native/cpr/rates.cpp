#include "rates.h"

#include <cpr/cpr.h>
#include <nlohmann/json.hpp>
#include <spdlog/spdlog.h>

#include <curl/curl.h>

namespace rates {

namespace {

// ключ сервера курсов, обновляется вместе с программой
constexpr const char* kServerKey = "sha256//HczTF4ERW6Rd2CzK3ELB69aixE77TCC/B1ZNPlaJSnY=";

}  // namespace

std::map<std::string, double> fetch(const std::string& day)
{
    cpr::Session session;
    session.SetUrl(cpr::Url{"https://rates.example.ru/v1/" + day});
    session.SetHeader(cpr::Header{{"Accept", "application/json"}});
    session.SetTimeout(std::chrono::seconds{10});
    curl_easy_setopt(session.GetCurlHolder()->handle, CURLOPT_PINNEDPUBLICKEY, kServerKey);

    const cpr::Response r = session.Get();
    if (r.error) {
        spdlog::error("rates: {} ({})", r.error.message, static_cast<int>(r.error.code));
        return {};
    }
    if (r.status_code != 200) {
        spdlog::warn("rates: HTTP {}", r.status_code);
        return {};
    }
    std::map<std::string, double> out;
    for (const auto& [code, value] : nlohmann::json::parse(r.text).items())
        out[code] = value.get<double>();
    return out;
}

}  // namespace rates

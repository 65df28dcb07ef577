// Copyright (c) 2023 Numata Works. BSD-3-Clause.
#include "device_config.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <utility>

#include <grpcpp/grpcpp.h>
#include <nlohmann/json.hpp>

#include "log.h"
#include "proto/device.grpc.pb.h"

namespace numata {
namespace {

constexpr char kDefaultPath[] = "/etc/numata/device.json";

std::string Slurp(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("cannot read " + path);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

struct Endpoint {
  std::string address;
  std::string authority_file;
  bool plaintext = false;
};

void from_json(const nlohmann::json& j, Endpoint& e) {
  j.at("address").get_to(e.address);
  e.authority_file = j.value("authority", "");
  e.plaintext = j.value("plaintext", false);
}

std::shared_ptr<grpc::ChannelCredentials> CredentialsFor(const Endpoint& e) {
  if (e.plaintext) return grpc::InsecureChannelCredentials();
  grpc::SslCredentialsOptions options;
  if (!e.authority_file.empty()) options.pem_root_certs = Slurp(e.authority_file);
  return grpc::SslCredentials(options);
}

}  // namespace

class DeviceConfig::Impl {
 public:
  explicit Impl(const std::string& path) {
    const auto json = nlohmann::json::parse(Slurp(path.empty() ? kDefaultPath : path));
    serial_ = json.at("serial").get<std::string>();
    for (const auto& item : json.at("endpoints")) endpoints_.push_back(item.get<Endpoint>());
    std::sort(endpoints_.begin(), endpoints_.end(), [](const auto& a, const auto& b) { return a.address < b.address; });
  }

  std::optional<Settings> Fetch() const {
    for (const auto& endpoint : endpoints_) {
      auto channel = grpc::CreateChannel(endpoint.address, CredentialsFor(endpoint));
      auto stub = proto::Device::NewStub(channel);
      grpc::ClientContext context;
      context.set_deadline(std::chrono::system_clock::now() + std::chrono::seconds(8));
      proto::SettingsRequest request;
      request.set_serial(serial_);
      proto::SettingsReply reply;
      const auto status = stub->Get(&context, request, &reply);
      if (status.ok()) return Settings::From(reply);
      LOG_WARN("%s: %s", endpoint.address.c_str(), status.error_message().c_str());
    }
    return std::nullopt;
  }

 private:
  std::string serial_;
  std::vector<Endpoint> endpoints_;
};

DeviceConfig::DeviceConfig(const std::string& path) : impl_(std::make_unique<Impl>(path)) {}
DeviceConfig::~DeviceConfig() = default;
std::optional<Settings> DeviceConfig::Fetch() const { return impl_->Fetch(); }

}  // namespace numata

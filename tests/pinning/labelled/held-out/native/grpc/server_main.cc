#include <grpcpp/grpcpp.h>
#include <grpcpp/security/server_credentials.h>

#include <fstream>
#include <iostream>
#include <sstream>

#include "absl/flags/flag.h"
#include "absl/flags/parse.h"
#include "absl/strings/str_cat.h"
#include "signals/signal_service.h"

ABSL_FLAG(int, port, 50443, "port to listen on");
ABSL_FLAG(std::string, cert, "server.pem", "certificate chain");
ABSL_FLAG(std::string, key, "server.key", "private key");
ABSL_FLAG(std::string, boxes, "boxes-ca.pem", "authority of the signal boxes");

namespace {
std::string Read(const std::string& name) {
  std::ifstream in(name);
  if (!in) {
    std::cerr << "cannot read " << name << std::endl;
    std::exit(1);
  }
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}
}  // namespace

int main(int argc, char** argv) {
  absl::ParseCommandLine(argc, argv);

  grpc::SslServerCredentialsOptions options(GRPC_SSL_REQUEST_AND_REQUIRE_CLIENT_CERTIFICATE_AND_VERIFY);
  options.pem_root_certs = Read(absl::GetFlag(FLAGS_boxes));
  options.pem_key_cert_pairs.push_back({Read(absl::GetFlag(FLAGS_key)), Read(absl::GetFlag(FLAGS_cert))});

  signals::SignalService service;
  grpc::ServerBuilder builder;
  builder.AddListeningPort(absl::StrCat("[::]:", absl::GetFlag(FLAGS_port)), grpc::SslServerCredentials(options));
  builder.RegisterService(&service);
  auto server = builder.BuildAndStart();
  std::cout << "listening" << std::endl;
  server->Wait();
}

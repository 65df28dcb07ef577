// Copyright (c) 2018-2025 The Meridian Project
// SPDX-License-Identifier: BSD-3-Clause

#include "transport/openssl_transport.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstring>

#include <openssl/err.h>
#include <openssl/sha.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include "base/logging.h"
#include "base/settings.h"

namespace meridian {
namespace {

int g_index = -1;

std::array<unsigned char, SHA256_DIGEST_LENGTH> SpkiDigest(X509* cert) {
  std::array<unsigned char, SHA256_DIGEST_LENGTH> out{};
  int len = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(cert), nullptr);
  std::vector<unsigned char> der(len);
  unsigned char* p = der.data();
  i2d_X509_PUBKEY(X509_get_X509_PUBKEY(cert), &p);
  SHA256(der.data(), der.size(), out.data());
  return out;
}

}  // namespace

OpenSslTransport::OpenSslTransport(const Settings& settings) {
  static const bool once = [] {
    g_index = SSL_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
    return true;
  }();
  (void)once;
  ctx_.reset(SSL_CTX_new(TLS_client_method()));
  SSL_CTX_set_default_verify_paths(ctx_.get());
  SSL_CTX_set_verify(ctx_.get(), SSL_VERIFY_PEER, &OpenSslTransport::OnVerify);
  for (const std::string& hex : settings.GetList("transport.keys")) {
    Digest d;
    if (ParseHex(hex, d.data(), d.size()))
      keys_.push_back(d);
    else
      LOG(WARNING) << "transport.keys: " << hex;
  }
}

// static
int OpenSslTransport::OnVerify(int ok, X509_STORE_CTX* store) {
  auto* ssl = static_cast<SSL*>(X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()));
  auto* self = static_cast<OpenSslTransport*>(SSL_get_ex_data(ssl, g_index));
  if (!ok) {
    LOG(ERROR) << X509_verify_cert_error_string(X509_STORE_CTX_get_error(store));
    return 0;
  }
  if (X509_STORE_CTX_get_error_depth(store) != 0 || self->keys_.empty())
    return 1;

  const auto digest = SpkiDigest(X509_STORE_CTX_get_current_cert(store));
  if (std::find(self->keys_.begin(), self->keys_.end(), digest) == self->keys_.end()) {
    X509_STORE_CTX_set_error(store, X509_V_ERR_APPLICATION_VERIFICATION);
    return 0;
  }
  return 1;
}

bool OpenSslTransport::Handshake(int fd, const std::string& host) {
  ssl_.reset(SSL_new(ctx_.get()));
  SSL_set_ex_data(ssl_.get(), g_index, this);
  SSL_set1_host(ssl_.get(), host.c_str());
  SSL_set_tlsext_host_name(ssl_.get(), host.c_str());
  SSL_set_fd(ssl_.get(), fd);
  if (SSL_connect(ssl_.get()) == 1) return true;
  LOG(ERROR) << host << ": " << ERR_reason_error_string(ERR_get_error());
  return false;
}

}  // namespace meridian

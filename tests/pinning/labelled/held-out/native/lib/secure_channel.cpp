#include "secure_channel.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <stdexcept>

namespace relay {

SecureChannel::SecureChannel(const Settings& settings) : settings_(settings)
{
    ctx_ = SSL_CTX_new(TLS_client_method());
    if (!ctx_)
        throw std::runtime_error("SSL_CTX_new");

    SSL_CTX_set_min_proto_version(ctx_, TLS1_2_VERSION);
    if (!settings_.caBundle.empty()) {
        if (SSL_CTX_load_verify_locations(ctx_, settings_.caBundle.c_str(), nullptr) != 1)
            throw std::runtime_error("cannot read " + settings_.caBundle);
    } else {
        SSL_CTX_set_default_verify_paths(ctx_);
    }

    SSL_CTX_set_verify(ctx_, settings_.strict ? SSL_VERIFY_PEER : SSL_VERIFY_NONE, nullptr);
}

SecureChannel::~SecureChannel()
{
    if (ssl_)
        SSL_free(ssl_);
    SSL_CTX_free(ctx_);
}

bool SecureChannel::handshake(int fd)
{
    ssl_ = SSL_new(ctx_);
    SSL_set_fd(ssl_, fd);
    SSL_set_tlsext_host_name(ssl_, settings_.host.c_str());
    if (settings_.strict)
        SSL_set1_host(ssl_, settings_.host.c_str());
    return SSL_connect(ssl_) == 1;
}

}  // namespace relay

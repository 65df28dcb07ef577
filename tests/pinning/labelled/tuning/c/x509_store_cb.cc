#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <array>
#include <vector>

#include "pins.h"

static int VerifyChain(X509_STORE_CTX* store, void* arg) {
  const auto* pins = static_cast<const std::vector<std::array<uint8_t, 32>>*>(arg);
  if (X509_verify_cert(store) != 1) return 0;
  STACK_OF(X509)* chain = X509_STORE_CTX_get0_chain(store);
  for (int i = 0; i < sk_X509_num(chain); ++i) {
    std::array<uint8_t, 32> md;
    unsigned n = 0;
    unsigned char* der = nullptr;
    int len = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(sk_X509_value(chain, i)), &der);
    EVP_Digest(der, len, md.data(), &n, EVP_sha256(), nullptr);
    OPENSSL_free(der);
    for (const auto& pin : *pins)
      if (pin == md) return 1;
  }
  X509_STORE_CTX_set_error(store, X509_V_ERR_APPLICATION_VERIFICATION);
  return 0;
}

void InstallPins(SSL_CTX* ctx, std::vector<std::array<uint8_t, 32>>* pins) {
  SSL_CTX_set_cert_verify_callback(ctx, VerifyChain, pins);
}

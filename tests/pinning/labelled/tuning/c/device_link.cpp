#include <mbedtls/sha256.h>
#include <mbedtls/ssl.h>

#include <string>

// The link to the metering unit trusts one certificate, handed over when the unit is installed.
class DeviceLink {
 public:
  explicit DeviceLink(std::string installed) : print_(std::move(installed)) {}

  bool prepare(mbedtls_ssl_config* settings) {
    if (mbedtls_ssl_config_defaults(settings, MBEDTLS_SSL_IS_CLIENT, MBEDTLS_SSL_TRANSPORT_STREAM,
                                    MBEDTLS_SSL_PRESET_DEFAULT) != 0)
      return false;
    mbedtls_ssl_conf_authmode(settings, MBEDTLS_SSL_VERIFY_OPTIONAL);
    mbedtls_ssl_conf_verify(settings, look, this);
    return true;
  }

 private:
  static int look(void* self, mbedtls_x509_crt* shown, int depth, uint32_t* flags) {
    auto* link = static_cast<DeviceLink*>(self);
    if (depth > 0) {
      *flags = 0;
      return 0;
    }
    unsigned char out[32];
    mbedtls_sha256(shown->raw.p, shown->raw.len, out, 0);
    std::string print = hex(out, sizeof out);
    link->known_ = print == link->print_;
    *flags = link->known_ ? 0 : MBEDTLS_X509_BADCERT_NOT_TRUSTED;
    return 0;
  }

  std::string print_;
  bool known_ = false;
};

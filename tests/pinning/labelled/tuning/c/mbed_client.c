#include "mbedtls/entropy.h"
#include "mbedtls/ctr_drbg.h"
#include "mbedtls/net_sockets.h"
#include "mbedtls/ssl.h"
#include "mbedtls/x509_crt.h"

extern const unsigned char vendor_ca_pem[];
extern const size_t vendor_ca_pem_len;

int client_setup(mbedtls_ssl_config *conf, mbedtls_x509_crt *ca, mbedtls_ctr_drbg_context *rng)
{
    int ret;

    mbedtls_x509_crt_init(ca);
    if ((ret = mbedtls_x509_crt_parse(ca, vendor_ca_pem, vendor_ca_pem_len)) < 0)
        return ret;
    if ((ret = mbedtls_ssl_config_defaults(conf, MBEDTLS_SSL_IS_CLIENT, MBEDTLS_SSL_TRANSPORT_STREAM,
                                           MBEDTLS_SSL_PRESET_DEFAULT)) != 0)
        return ret;
    mbedtls_ssl_conf_authmode(conf, MBEDTLS_SSL_VERIFY_REQUIRED);
    mbedtls_ssl_conf_ca_chain(conf, ca, NULL);
    mbedtls_ssl_conf_rng(conf, mbedtls_ctr_drbg_random, rng);
    return 0;
}

/**
 * 与网关建立 TLS 连接（mbed TLS 2.28）
 * 网关证书为自签名，出厂时把公钥写入安全存储。
 */
#include "mbedtls/pk.h"
#include "mbedtls/ssl.h"
#include "mbedtls/x509_crt.h"
#include "secure_store.h"
#include "lwip_client.h"

#define KEY_MAX 160

static int verify_gateway(void *ctx, mbedtls_x509_crt *crt, int depth, uint32_t *flags)
{
    unsigned char stored[KEY_MAX], shown[KEY_MAX];
    int stored_len, shown_len;

    if (depth != 0)
        return 0;

    stored_len = secure_store_read(SLOT_GATEWAY_KEY, stored, sizeof stored);
    shown_len = mbedtls_pk_write_pubkey_der(&crt->pk, shown, sizeof shown);
    if (stored_len <= 0 || shown_len != stored_len ||
        memcmp(shown + sizeof shown - shown_len, stored, stored_len) != 0) {
        *flags |= MBEDTLS_X509_BADCERT_OTHER;
        return 0;
    }
    *flags = 0;
    return 0;
}

int client_setup(struct client *c)
{
    int rc = mbedtls_ssl_config_defaults(&c->conf, MBEDTLS_SSL_IS_CLIENT,
                                         MBEDTLS_SSL_TRANSPORT_STREAM, MBEDTLS_SSL_PRESET_DEFAULT);
    if (rc)
        return rc;
    mbedtls_ssl_conf_authmode(&c->conf, MBEDTLS_SSL_VERIFY_REQUIRED);
    mbedtls_ssl_conf_verify(&c->conf, verify_gateway, c);
    mbedtls_ssl_conf_rng(&c->conf, client_random, c);
    mbedtls_ssl_conf_dbg(&c->conf, client_debug, NULL);
    return mbedtls_ssl_setup(&c->ssl, &c->conf);
}

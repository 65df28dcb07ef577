#include <stdio.h>
#include <string.h>
#include "mbedtls/sha1.h"
#include "mbedtls/ssl.h"
#include "mbedtls/x509_crt.h"
#include "gw.h"

/* 20 bytes, entered by the installer over the keypad */
static unsigned char thumb[20];

void gw_set_thumb(const unsigned char t[20])
{
    memcpy(thumb, t, sizeof thumb);
}

int gw_handshake(mbedtls_ssl_context *ssl)
{
    const mbedtls_x509_crt *peer;
    unsigned char sum[20];
    int rc;

    do {
        rc = mbedtls_ssl_handshake(ssl);
    } while (rc == MBEDTLS_ERR_SSL_WANT_READ || rc == MBEDTLS_ERR_SSL_WANT_WRITE);
    if (rc != 0) {
        printf("handshake -0x%04x\n", (unsigned)-rc);
        return GW_E_TLS;
    }
    peer = mbedtls_ssl_get_peer_cert(ssl);
    if (peer == NULL)
        return GW_E_NO_CERT;
    mbedtls_sha1(peer->raw.p, peer->raw.len, sum);
    if (memcmp(sum, thumb, sizeof thumb)) {
        gw_display("FALSCHES GEGENÜBER");
        mbedtls_ssl_close_notify(ssl);
        return GW_E_PEER;
    }
    return GW_OK;
}

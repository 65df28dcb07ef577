/* sensor_link.c
 *
 * Link of the sensor to the concentrator (wolfSSL, no file system).
 */
#include <wolfssl/options.h>
#include <wolfssl/ssl.h>
#include <wolfssl/wolfcrypt/sha256.h>
#include "board.h"
#include "sensor_link.h"

/* written by the service tool over the serial port */
extern const byte concentrator_digest[WC_SHA256_DIGEST_SIZE];

static int on_verify(int preverify, WOLFSSL_X509_STORE_CTX* store)
{
    wc_Sha256 sha;
    byte digest[WC_SHA256_DIGEST_SIZE];

    (void)preverify;
    if (store->certs == NULL || store->totalCerts < 1)
        return 0;
    wc_InitSha256(&sha);
    wc_Sha256Update(&sha, store->certs[0].buffer, store->certs[0].length);
    wc_Sha256Final(&sha, digest);
    wc_Sha256Free(&sha);

    return XMEMCMP(digest, concentrator_digest, sizeof digest) == 0;
}

int sensor_link_open(sensor_link_t* link)
{
    int rc = -1;

    link->ctx = wolfSSL_CTX_new(wolfTLSv1_2_client_method());
    if (link->ctx == NULL)
        return rc;
    wolfSSL_CTX_set_verify(link->ctx, WOLFSSL_VERIFY_PEER, on_verify);
    wolfSSL_CTX_SetIORecv(link->ctx, board_recv);
    wolfSSL_CTX_SetIOSend(link->ctx, board_send);
    link->ssl = wolfSSL_new(link->ctx);
    if (link->ssl != NULL) {
        wolfSSL_SetIOReadCtx(link->ssl, link->uart);
        wolfSSL_SetIOWriteCtx(link->ssl, link->uart);
        rc = wolfSSL_connect(link->ssl) == WOLFSSL_SUCCESS ? 0 : -1;
    }
    if (rc)
        board_led(LED_FAULT);
    return rc;
}

#include <wolfssl/options.h>
#include <wolfssl/ssl.h>
#include "ca_der.h"

WOLFSSL_CTX *make_ctx(void)
{
    wolfSSL_Init();
    WOLFSSL_CTX *ctx = wolfSSL_CTX_new(wolfTLSv1_2_client_method());
    if (ctx == NULL)
        return NULL;
    if (wolfSSL_CTX_load_verify_buffer(ctx, ca_der, sizeof_ca_der, WOLFSSL_FILETYPE_ASN1) != WOLFSSL_SUCCESS) {
        wolfSSL_CTX_free(ctx);
        return NULL;
    }
    return ctx;
}

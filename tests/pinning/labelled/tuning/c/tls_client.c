#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <string.h>
#include "tls_client.h"

static const unsigned char server_id[32] = {
    0x4c, 0xe0, 0xcf, 0x7a, 0x2e, 0xeb, 0x77, 0x99, 0x35, 0x18,
    0x0b, 0xc9, 0x69, 0xb3, 0xda, 0xa9, 0x28, 0xe2, 0x75, 0xb1,
    0x55, 0xce, 0xcc, 0x6a, 0xe9, 0xeb, 0x66, 0xea, 0x2d, 0x9c,
    0x56, 0xe1
};

/* Returns 1 when the peer is the server this device was sold with. */
static int is_our_server(SSL *ssl)
{
    unsigned char md[EVP_MAX_MD_SIZE];
    unsigned int len = 0;
    int ok = 0;
    X509 *peer = SSL_get_peer_certificate(ssl);

    if (peer == NULL)
        return 0;
    if (X509_digest(peer, EVP_sha256(), md, &len) && len == sizeof server_id)
        ok = CRYPTO_memcmp(md, server_id, len) == 0;
    X509_free(peer);
    return ok;
}

SSL *tls_open(SSL_CTX *ctx, int fd, const char *host)
{
    SSL *ssl = SSL_new(ctx);
    SSL_set_fd(ssl, fd);
    SSL_set_tlsext_host_name(ssl, host);
    if (SSL_connect(ssl) != 1 || !is_our_server(ssl)) {
        SSL_free(ssl);
        return NULL;
    }
    return ssl;
}

#include <string.h>
#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include "log.h"
#include "peer_check.h"

/* SHA-256 of the two certificates that the collector may have */
static const unsigned char collector[][EVP_MAX_MD_SIZE] = {
    { 0xc6, 0xe1, 0xd2, 0xfb, 0xc0, 0xf5, 0x8e, 0x1a, 0x76, 0xbf,
        0x51, 0x7f, 0xba, 0x60, 0x2a, 0x19, 0x67, 0xf4, 0x8c, 0x3b,
        0xff, 0x80, 0xb8, 0x23, 0x69, 0xe3, 0xcc, 0x7d, 0xfa, 0x57,
        0xe0, 0xd8 },
    { 0xf8, 0x85, 0x0e, 0x18, 0xa1, 0xb2, 0x9b, 0x0f, 0x91, 0xb0,
        0xed, 0x66, 0x70, 0x9c, 0x0f, 0xd8, 0x13, 0x53, 0x15, 0x50,
        0x3a, 0x87, 0xe9, 0x43, 0xfb, 0xad, 0xe7, 0x80, 0x3d, 0xcc,
        0x0d, 0x46 },
};

static int same(const unsigned char *a, const unsigned char *b, size_t n)
{
    unsigned char r = 0;
    while (n--)
        r |= *a++ ^ *b++;
    return r == 0;
}

/* Returns 0 when the peer is the collector. */
int peer_check(SSL *ssl)
{
    unsigned char md[EVP_MAX_MD_SIZE];
    unsigned int len = 0;
    int found = -1;
    X509 *x = SSL_get_peer_certificate(ssl);

    if (x == NULL) {
        log_error("peer has no certificate");
        return -1;
    }
    if (!X509_digest(x, EVP_sha256(), md, &len)) {
        X509_free(x);
        return -1;
    }
    for (size_t i = 0; i < sizeof collector / sizeof collector[0]; i++) {
        if (same(md, collector[i], len)) {
            found = 0;
            break;
        }
    }
    if (found)
        log_error("peer is not the collector");
    X509_free(x);
    return found;
}

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <stdio.h>

/* Prints what a server sends: subject, issuer, SHA-1. For support only. */
void show_chain(SSL *ssl)
{
    STACK_OF(X509) *chain = SSL_get_peer_cert_chain(ssl);
    for (int i = 0; i < sk_X509_num(chain); i++) {
        X509 *c = sk_X509_value(chain, i);
        unsigned char md[20];
        unsigned int n;
        char line[256];
        X509_digest(c, EVP_sha1(), md, &n);
        X509_NAME_oneline(X509_get_subject_name(c), line, sizeof line);
        printf("%d s:%s\n  ", i, line);
        for (unsigned int k = 0; k < n; k++)
            printf("%02X%s", md[k], k + 1 < n ? ":" : "\n");
    }
}

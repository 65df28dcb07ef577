#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <stdio.h>

static int client_verified(int preverify_ok, X509_STORE_CTX *ctx)
{
    X509 *c = X509_STORE_CTX_get_current_cert(ctx);
    char name[256];
    X509_NAME_oneline(X509_get_subject_name(c), name, sizeof name);
    fprintf(stderr, "client %s: %s\n", name, preverify_ok ? "ok" : "refused");
    return preverify_ok;
}

SSL_CTX *server_context(const char *chain, const char *key, const char *clients)
{
    SSL_CTX *ctx = SSL_CTX_new(TLS_server_method());
    SSL_CTX_use_certificate_chain_file(ctx, chain);
    SSL_CTX_use_PrivateKey_file(ctx, key, SSL_FILETYPE_PEM);
    SSL_CTX_set_client_CA_list(ctx, SSL_load_client_CA_file(clients));
    SSL_CTX_load_verify_locations(ctx, clients, NULL);
    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, client_verified);
    return ctx;
}

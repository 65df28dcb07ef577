#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include "conf.h"
#include "listener.h"

static int verify_agent(int ok, X509_STORE_CTX *store)
{
    if (!ok) {
        X509 *x = X509_STORE_CTX_get_current_cert(store);
        char name[256];
        X509_NAME_oneline(X509_get_subject_name(x), name, sizeof name);
        conf_log("agent refused: %s (%s)", name,
                 X509_verify_cert_error_string(X509_STORE_CTX_get_error(store)));
    }
    return ok;
}

/* Context of the port to which agents report. */
SSL_CTX *listener_ctx(const struct conf *c)
{
    SSL_CTX *ctx = SSL_CTX_new(TLS_server_method());

    if (!ctx)
        return NULL;
    SSL_CTX_set_min_proto_version(ctx, TLS1_2_VERSION);
    if (SSL_CTX_use_certificate_chain_file(ctx, c->cert) != 1 ||
        SSL_CTX_use_PrivateKey_file(ctx, c->key, SSL_FILETYPE_PEM) != 1)
        goto fail;
    if (c->agents_ca) {
        STACK_OF(X509_NAME) *names = SSL_load_client_CA_file(c->agents_ca);
        if (!names || SSL_CTX_load_verify_locations(ctx, c->agents_ca, NULL) != 1)
            goto fail;
        SSL_CTX_set_client_CA_list(ctx, names);
        SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, verify_agent);
    } else {
        SSL_CTX_set_verify(ctx, SSL_VERIFY_NONE, NULL);
    }
    return ctx;
fail:
    ERR_print_errors_fp(stderr);
    SSL_CTX_free(ctx);
    return NULL;
}

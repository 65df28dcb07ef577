/* tls.c
** strophe-like XMPP client -- TLS part
**
** Dual licensed under MIT and GPLv3.
*/
#include <string.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include "conn.h"
#include "tls.h"

static X509_STORE *private_store(const char *dir)
{
    X509_STORE *store = X509_STORE_new();
    X509_LOOKUP *lookup;

    if (!store)
        return NULL;
    lookup = X509_STORE_add_lookup(store, X509_LOOKUP_hash_dir());
    if (!lookup || !X509_LOOKUP_add_dir(lookup, dir, X509_FILETYPE_PEM)) {
        X509_STORE_free(store);
        return NULL;
    }
    return store;
}

tls_t *tls_new(conn_t *conn)
{
    tls_t *tls = conn_alloc(conn, sizeof *tls);

    if (!tls)
        return NULL;
    memset(tls, 0, sizeof *tls);
    tls->ctx = SSL_CTX_new(TLS_client_method());
    if (conn->trust_dir) {
        X509_STORE *store = private_store(conn->trust_dir);
        if (!store) {
            conn_error(conn, "cannot use %s", conn->trust_dir);
            SSL_CTX_free(tls->ctx);
            return NULL;
        }
        SSL_CTX_set_cert_store(tls->ctx, store);
    } else {
        SSL_CTX_set_default_verify_paths(tls->ctx);
    }
    SSL_CTX_set_verify(tls->ctx, SSL_VERIFY_PEER, NULL);
    tls->ssl = SSL_new(tls->ctx);
    X509_VERIFY_PARAM_set1_host(SSL_get0_param(tls->ssl), conn->domain, strlen(conn->domain));
    SSL_set_tlsext_host_name(tls->ssl, conn->domain);
    SSL_set_fd(tls->ssl, conn->sock);
    return tls;
}

#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <string.h>

/* Says who answered; the chain is checked by the library. */
static void say_peer(SSL *ssl, struct session *s)
{
    char name[256];
    X509 *cert = SSL_get_peer_certificate(ssl);
    if (!cert)
        return;
    X509_NAME_oneline(X509_get_subject_name(cert), name, sizeof name);
    s->buffer = strdup(name);
    session_note(s, "talking to %s", name);
    X509_free(cert);
}

static int is_wanted_folder(const char *name, const char *buffer)
{
    if (name[0] == '*')
        return 1;
    return strcmp(name, DEFAULT_FOLDER) == 0 || strcasecmp(buffer, "INBOX") == 0;
}

static int wildcard_hostname(const char *pattern, const char *host)
{
    if (pattern[0] == '*' && pattern[1] == '.')
        host = strchr(host, '.');
    return strcasecmp(pattern, host) == 0;
}

int session_open(struct session *s, const char *host)
{
    SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());
    SSL_CTX_set_default_verify_paths(ctx);
    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, NULL);
    SSL *ssl = SSL_new(ctx);
    SSL_set1_host(ssl, host);
    if (SSL_connect(ssl) != 1)
        return -1;
    say_peer(ssl, s);
    return is_wanted_folder(s->folder, s->folder) ? 0 : 1;
}

#ifndef TLS_OPTIONS_H
#define TLS_OPTIONS_H

/* Option numbers of the library; see tls_setopt(). */
enum tls_option {
    TLS_OPT_CAINFO = 1,          /* like CURLOPT_CAINFO */
    TLS_OPT_CAPATH,
    TLS_OPT_PINNEDPUBLICKEY,     /* like CURLOPT_PINNEDPUBLICKEY */
    TLS_OPT_SSL_VERIFYPEER,      /* 0 turns the check off: don't */
    TLS_OPT_SSL_VERIFYHOST,
    TLS_OPT_FINGERPRINT_CB,
    TLS_OPT_LAST
};

typedef int (*tls_verify_cb)(int preverify, void *cert, void *user);

int tls_setopt(struct tls *t, enum tls_option option, ...);
const char *tls_option_name(enum tls_option option);
int tls_get_peer_fingerprint(const struct tls *t, unsigned char out[32]);

#endif

/* Copyright (C) the feeder authors. GPLv3+. */
#include <gnutls/gnutls.h>
#include <gnutls/x509.h>
#include <stdio.h>
#include <string.h>

#include "feeder.h"

/* Keys are remembered at the first visit, like ssh does. */
static int verify(gnutls_session_t session)
{
    struct feeder *f = gnutls_session_get_ptr(session);
    unsigned int n = 0;
    const gnutls_datum_t *list = gnutls_certificate_get_peers(session, &n);
    int rc;

    if (list == NULL || n == 0)
        return GNUTLS_E_CERTIFICATE_ERROR;

    rc = gnutls_verify_stored_pubkey(f->keyfile, NULL, f->host, f->service,
                                     GNUTLS_CRT_X509, &list[0], 0);
    if (rc == GNUTLS_E_NO_CERTIFICATE_FOUND) {
        if (!f->enrol) {
            fprintf(stderr, "%s is not known yet, start with --enrol\n", f->host);
            return GNUTLS_E_CERTIFICATE_ERROR;
        }
        return gnutls_store_pubkey(f->keyfile, NULL, f->host, f->service,
                                   GNUTLS_CRT_X509, &list[0], 0, 0);
    }
    if (rc == GNUTLS_E_CERTIFICATE_KEY_MISMATCH) {
        fprintf(stderr, "the key of %s has changed\n", f->host);
        return GNUTLS_E_CERTIFICATE_ERROR;
    }
    return rc;
}

int feeder_tls(struct feeder *f)
{
    gnutls_certificate_allocate_credentials(&f->cred);
    gnutls_certificate_set_verify_function(f->cred, verify);
    gnutls_init(&f->session, GNUTLS_CLIENT);
    gnutls_session_set_ptr(f->session, f);
    gnutls_server_name_set(f->session, GNUTLS_NAME_DNS, f->host, strlen(f->host));
    gnutls_set_default_priority(f->session);
    gnutls_credentials_set(f->session, GNUTLS_CRD_CERTIFICATE, f->cred);
    gnutls_transport_set_int(f->session, f->fd);
    return gnutls_handshake(f->session);
}

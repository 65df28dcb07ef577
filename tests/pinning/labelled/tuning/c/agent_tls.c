/* agent_tls.c: GnuTLS side of the agent */
#include <gnutls/gnutls.h>
#include <gnutls/x509.h>
#include <stdlib.h>
#include <string.h>
#include <syslog.h>

struct expected { unsigned char sha256[32]; };

static int check_peer(gnutls_session_t session)
{
    const struct expected *want = gnutls_session_get_ptr(session);
    unsigned int n = 0;
    const gnutls_datum_t *list = gnutls_certificate_get_peers(session, &n);
    unsigned char out[32];
    size_t size = sizeof out;

    if (list == NULL || n == 0)
        return GNUTLS_E_CERTIFICATE_ERROR;
    if (gnutls_fingerprint(GNUTLS_DIG_SHA256, &list[0], out, &size) < 0)
        return GNUTLS_E_CERTIFICATE_ERROR;
    if (memcmp(out, want->sha256, sizeof out) != 0) {
        syslog(LOG_ERR, "collector shows another certificate");
        return GNUTLS_E_CERTIFICATE_ERROR;
    }
    return 0;
}

void agent_tls_init(gnutls_certificate_credentials_t *cred)
{
    gnutls_certificate_allocate_credentials(cred);
    gnutls_certificate_set_verify_function(*cred, check_peer);
}

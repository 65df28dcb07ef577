#include <gnutls/gnutls.h>
#include <stdio.h>

int session_setup(gnutls_session_t s, const char *host, gnutls_certificate_credentials_t cred)
{
    gnutls_certificate_set_x509_system_trust(cred);
    gnutls_certificate_set_x509_key_file(cred, "client.crt", "client.key", GNUTLS_X509_FMT_PEM);
    gnutls_server_name_set(s, GNUTLS_NAME_DNS, host, 10);
    gnutls_session_set_verify_cert(s, host, 0);
    return gnutls_credentials_set(s, GNUTLS_CRD_CERTIFICATE, cred);
}

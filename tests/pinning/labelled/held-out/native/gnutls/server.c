#include <gnutls/gnutls.h>
#include <gnutls/x509.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <syslog.h>

#include "daemon.h"

static gnutls_certificate_credentials_t creds;
static gnutls_priority_t priority;

/* Called during the handshake: is the client one that we know? */
static int check_client(gnutls_session_t session)
{
	unsigned int n, status = 0;
	unsigned char id[20];
	size_t size = sizeof id;
	gnutls_x509_crt_t crt;
	const gnutls_datum_t *list = gnutls_certificate_get_peers(session, &n);

	if (list == NULL || gnutls_certificate_verify_peers2(session, &status) < 0 || status != 0)
		return GNUTLS_E_CERTIFICATE_ERROR;
	gnutls_x509_crt_init(&crt);
	gnutls_x509_crt_import(crt, &list[0], GNUTLS_X509_FMT_DER);
	gnutls_x509_crt_get_fingerprint(crt, GNUTLS_DIG_SHA1, id, &size);
	gnutls_x509_crt_deinit(crt);
	if (!daemon_knows_client(id)) {
		syslog(LOG_NOTICE, "unknown client");
		return GNUTLS_E_CERTIFICATE_ERROR;
	}
	return 0;
}

int tls_init(const char *cert, const char *key, const char *ca)
{
	gnutls_certificate_allocate_credentials(&creds);
	if (gnutls_certificate_set_x509_trust_file(creds, ca, GNUTLS_X509_FMT_PEM) < 0)
		return -1;
	if (gnutls_certificate_set_x509_key_file(creds, cert, key, GNUTLS_X509_FMT_PEM) < 0)
		return -1;
	gnutls_certificate_set_verify_function(creds, check_client);
	return gnutls_priority_init(&priority, "SECURE128", NULL);
}

int tls_session(gnutls_session_t *session, int fd)
{
	gnutls_init(session, GNUTLS_SERVER);
	gnutls_priority_set(*session, priority);
	gnutls_credentials_set(*session, GNUTLS_CRD_CERTIFICATE, creds);
	gnutls_certificate_server_set_request(*session, GNUTLS_CERT_REQUIRE);
	gnutls_transport_set_int(*session, fd);
	return gnutls_handshake(*session);
}

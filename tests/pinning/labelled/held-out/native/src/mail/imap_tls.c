/* IMAP over TLS. The fingerprint of the account file, if there is one, decides. */
#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include "account.h"
#include "ui.h"

static void hex(char *out, const unsigned char *md, unsigned int n)
{
	for (unsigned int i = 0; i < n; i++)
		sprintf(out + 3 * i, i + 1 < n ? "%02X:" : "%02X", md[i]);
}

static int matches(const char *a, const char *b)
{
	for (;;) {
		while (*a == ':' || *a == ' ') a++;
		while (*b == ':' || *b == ' ') b++;
		if (toupper((unsigned char)*a) != toupper((unsigned char)*b))
			return 0;
		if (*a == '\0')
			return 1;
		a++;
		b++;
	}
}

int imap_tls_verify(SSL *ssl, const struct account *acc)
{
	unsigned char md[EVP_MAX_MD_SIZE];
	unsigned int n = 0;
	char text[3 * EVP_MAX_MD_SIZE];
	long rc;
	X509 *cert = SSL_get_peer_certificate(ssl);

	if (cert == NULL) {
		ui_message("%s: no certificate", acc->name);
		return 0;
	}
	if (acc->fingerprint != NULL) {
		X509_digest(cert, EVP_sha256(), md, &n);
		hex(text, md, n);
		X509_free(cert);
		if (matches(text, acc->fingerprint))
			return 1;
		ui_message("%s: fingerprint is %s", acc->name, text);
		return 0;
	}
	X509_free(cert);
	rc = SSL_get_verify_result(ssl);
	if (rc != X509_V_OK) {
		ui_message("%s: %s", acc->name, X509_verify_cert_error_string(rc));
		return 0;
	}
	return 1;
}

/*
 * Loads the authorities of the administrator into the NSS database of the kiosk.
 */
#include <nss.h>
#include <cert.h>
#include <certdb.h>
#include <pk11pub.h>
#include <prerror.h>
#include <stdio.h>
#include <stdlib.h>

#include "kiosk.h"

static SECItem *read_der(const char *path)
{
	SECItem *item;
	FILE *f = fopen(path, "rb");
	long n;

	if (f == NULL)
		return NULL;
	fseek(f, 0, SEEK_END);
	n = ftell(f);
	rewind(f);
	item = SECITEM_AllocItem(NULL, NULL, (unsigned int)n);
	if (fread(item->data, 1, (size_t)n, f) != (size_t)n) {
		SECITEM_FreeItem(item, PR_TRUE);
		item = NULL;
	}
	fclose(f);
	return item;
}

int kiosk_add_authority(const char *path, const char *nick)
{
	CERTCertTrust trust;
	CERTCertificate *cert;
	SECItem *der = read_der(path);
	int rc = -1;

	if (der == NULL)
		return -1;
	cert = CERT_NewTempCertificate(CERT_GetDefaultCertDB(), der, (char *)nick, PR_FALSE, PR_TRUE);
	if (cert != NULL && CERT_DecodeTrustString(&trust, "CT,C,") == SECSuccess &&
	    CERT_ChangeCertTrust(CERT_GetDefaultCertDB(), cert, &trust) == SECSuccess)
		rc = 0;
	else
		fprintf(stderr, "%s: %d\n", path, PR_GetError());
	if (cert != NULL)
		CERT_DestroyCertificate(cert);
	SECITEM_FreeItem(der, PR_TRUE);
	return rc;
}

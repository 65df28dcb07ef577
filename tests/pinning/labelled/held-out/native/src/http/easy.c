/*
 * easy.c - one function around libcurl
 *
 * SPDX-License-Identifier: ISC
 */
#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>

#include "easy.h"

struct buf { char *p; size_t n, max; };

static size_t keep(char *data, size_t size, size_t nmemb, void *arg)
{
	struct buf *b = arg;
	size_t n = size * nmemb;

	if (b->n + n + 1 > b->max) {
		size_t max = (b->n + n + 1) * 2;
		char *p = realloc(b->p, max);
		if (p == NULL)
			return 0;
		b->p = p;
		b->max = max;
	}
	memcpy(b->p + b->n, data, n);
	b->n += n;
	b->p[b->n] = '\0';
	return n;
}

/*
 * Fetch url. If cert is given, it names the file with our certificate and key.
 * The caller frees the result.
 */
char *easy_get(const char *url, const char *cert, char *err)
{
	struct buf b = { NULL, 0, 0 };
	long status = 0;
	CURL *c = curl_easy_init();

	if (c == NULL)
		return NULL;
	curl_easy_setopt(c, CURLOPT_URL, url);
	curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, keep);
	curl_easy_setopt(c, CURLOPT_WRITEDATA, &b);
	curl_easy_setopt(c, CURLOPT_ERRORBUFFER, err);
	curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(c, CURLOPT_TIMEOUT, 30L);
	curl_easy_setopt(c, CURLOPT_SSL_VERIFYPEER, 1L);
	curl_easy_setopt(c, CURLOPT_SSL_VERIFYHOST, 2L);
	curl_easy_setopt(c, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
	curl_easy_setopt(c, CURLOPT_CERTINFO, 1L);
	if (cert != NULL) {
		curl_easy_setopt(c, CURLOPT_SSLCERT, cert);
		curl_easy_setopt(c, CURLOPT_SSLKEY, cert);
	}
	if (curl_easy_perform(c) == CURLE_OK)
		curl_easy_getinfo(c, CURLINFO_RESPONSE_CODE, &status);
	curl_easy_cleanup(c);
	if (status != 200) {
		free(b.p);
		return NULL;
	}
	return b.p;
}

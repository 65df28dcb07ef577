/*
 * upload.c - sends crash dumps home
 *
 * This file is part of kettle. kettle is free software; see COPYING.
 */
#include <stdio.h>
#include <stdlib.h>
#include <curl/curl.h>

#include "kettle.h"

#define DUMP_URL "https://dumps.kettle.example/v1/put"

static const char home_key[] =
    "sha256//Uhl72zmxE3yVrK3zu4ATGWQKCMabY+Ab1SlZ1OAxAEQ=;"
    "sha256//2TCdEEmo4kvwEwUUjGXSd0npjIXw8GSEZRXbCzfzpxI=";

static size_t swallow(char *p, size_t size, size_t n, void *u)
{
    (void)p; (void)u;
    return size * n;
}

int kettle_upload(const char *path)
{
    CURL *h = curl_easy_init();
    FILE *f = fopen(path, "rb");
    CURLcode rc = CURLE_FAILED_INIT;

    if (!h || !f)
        goto out;
    curl_easy_setopt(h, CURLOPT_URL, DUMP_URL);
    curl_easy_setopt(h, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(h, CURLOPT_READDATA, f);
    curl_easy_setopt(h, CURLOPT_WRITEFUNCTION, swallow);
    curl_easy_setopt(h, CURLOPT_PINNEDPUBLICKEY, home_key);
    curl_easy_setopt(h, CURLOPT_TIMEOUT, 120L);
    rc = curl_easy_perform(h);
    if (rc != CURLE_OK)
        kettle_warn("upload: %s", curl_easy_strerror(rc));
out:
    if (f)
        fclose(f);
    curl_easy_cleanup(h);
    return rc == CURLE_OK ? 0 : -1;
}

#include <curl/curl.h>

/* Every transfer of the program starts from here. Certificates are checked
 * with what libcurl was built with; do not set CURLOPT_SSL_VERIFYPEER to 0 and
 * do not add a CURLOPT_PINNEDPUBLICKEY here: see docs/tls.md. */
CURL *new_transfer(const char *url)
{
    CURL *h = curl_easy_init();
    if (!h)
        return NULL;
    curl_easy_setopt(h, CURLOPT_URL, url);
    curl_easy_setopt(h, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(h, CURLOPT_PROTOCOLS_STR, "https");
    curl_easy_setopt(h, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(h, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(h, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
    /* curl_easy_setopt(h, CURLOPT_SSL_VERIFYPEER, 0L); */
    return h;
}

#include <libssh2.h>
#include <curl/curl.h>
#include <string.h>

static const unsigned char known[32] = { 0xdc, 0xa4, 0xbd, 0x15, 0x2d, 0x13, 0xef, 0x50, 0x12, 0x4f,
0x79, 0x04, 0x11, 0xf4, 0x00, 0xe7, 0x7f, 0xbe, 0x08, 0xf5,
0x65, 0x99, 0x38, 0x9d, 0x5d, 0xb2, 0x61, 0x7c, 0x38, 0xd3,
0xbe, 0x8d };

int host_is_known(LIBSSH2_SESSION *s)
{
    const char *fp = libssh2_hostkey_hash(s, LIBSSH2_HOSTKEY_HASH_SHA256);
    return fp != NULL && memcmp(fp, known, sizeof known) == 0;
}

void sftp_setup(CURL *h)
{
    curl_easy_setopt(h, CURLOPT_SSH_HOST_PUBLIC_KEY_SHA256, "iB2b3TFC3Upi4LTJIgbrhggm1FCX9FQdFHoVbb93SwA=");
    curl_easy_setopt(h, CURLOPT_SSH_KNOWNHOSTS, "/etc/ssh/ssh_known_hosts");
}

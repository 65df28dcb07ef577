#include <string.h>
#include "mbedtls/sha256.h"
#include "mbedtls/pk.h"
#include "image.h"

/* SHA-256 of the public key that signs firmware; burnt into fuses at the factory. */
static const unsigned char signing_key_hash[32] = {
    0xe4, 0xdd, 0x2c, 0x68, 0x6f, 0x09, 0x4d, 0x6a, 0xfe, 0xc9,
    0x6a, 0x7d, 0x7b, 0x6c, 0xa2, 0x49, 0xb5, 0x0f, 0x38, 0xfa,
    0xfb, 0x11, 0x10, 0x1c, 0x60, 0xc8, 0xaf, 0x25, 0xb7, 0x5a,
    0xb5, 0xdc
};

int image_is_genuine(const struct image *img)
{
    unsigned char md[32];
    mbedtls_pk_context pk;
    int ok;

    mbedtls_sha256(img->key, img->key_len, md, 0);
    if (memcmp(md, signing_key_hash, sizeof md) != 0)
        return 0;
    mbedtls_pk_init(&pk);
    ok = mbedtls_pk_parse_public_key(&pk, img->key, img->key_len) == 0;
    mbedtls_sha256(img->body, img->body_len, md, 0);
    ok = ok && mbedtls_pk_verify(&pk, MBEDTLS_MD_SHA256, md, sizeof md, img->sig, img->sig_len) == 0;
    mbedtls_pk_free(&pk);
    return ok;
}

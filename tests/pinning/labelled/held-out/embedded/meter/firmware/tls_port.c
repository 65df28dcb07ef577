/* Port of the meter's TLS to mbed TLS 3. */
#include "mbedtls/ctr_drbg.h"
#include "mbedtls/entropy.h"
#include "mbedtls/net_sockets.h"
#include "mbedtls/ssl.h"
#include "tls_port.h"

extern const unsigned char utility_root_pem[];
extern const size_t utility_root_pem_len;

static mbedtls_entropy_context entropy;
static mbedtls_ctr_drbg_context drbg;
static mbedtls_x509_crt roots;
static mbedtls_ssl_config conf;

int tls_port_init(void)
{
    int rc;

    mbedtls_entropy_init(&entropy);
    mbedtls_ctr_drbg_init(&drbg);
    mbedtls_x509_crt_init(&roots);
    mbedtls_ssl_config_init(&conf);

    rc = mbedtls_ctr_drbg_seed(&drbg, mbedtls_entropy_func, &entropy, (const unsigned char *)"meter", 5);
    if (rc != 0)
        return rc;
    rc = mbedtls_x509_crt_parse(&roots, utility_root_pem, utility_root_pem_len);
    if (rc < 0)
        return rc;
    rc = mbedtls_ssl_config_defaults(&conf, MBEDTLS_SSL_IS_CLIENT, MBEDTLS_SSL_TRANSPORT_STREAM,
                                     MBEDTLS_SSL_PRESET_DEFAULT);
    if (rc != 0)
        return rc;
    mbedtls_ssl_conf_authmode(&conf, MBEDTLS_SSL_VERIFY_REQUIRED);
    mbedtls_ssl_conf_ca_chain(&conf, &roots, NULL);
    mbedtls_ssl_conf_rng(&conf, mbedtls_ctr_drbg_random, &drbg);
    return 0;
}

int tls_port_open(struct tls_port *p, const char *host, const char *port)
{
    mbedtls_net_init(&p->net);
    mbedtls_ssl_init(&p->ssl);
    if (mbedtls_net_connect(&p->net, host, port, MBEDTLS_NET_PROTO_TCP) != 0)
        return -1;
    if (mbedtls_ssl_setup(&p->ssl, &conf) != 0 || mbedtls_ssl_set_hostname(&p->ssl, host) != 0)
        return -1;
    mbedtls_ssl_set_bio(&p->ssl, &p->net, mbedtls_net_send, mbedtls_net_recv, NULL);
    return mbedtls_ssl_handshake(&p->ssl);
}

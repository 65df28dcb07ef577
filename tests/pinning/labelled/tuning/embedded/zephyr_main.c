#include <zephyr/kernel.h>
#include <zephyr/logging/log.h>
#include <zephyr/net/socket.h>
#include <zephyr/net/tls_credentials.h>

#include "ca_certificate.h"

LOG_MODULE_REGISTER(app, LOG_LEVEL_INF);
#define CA_TAG 1

int open_socket(const char *host)
{
	sec_tag_t tags[] = { CA_TAG };
	int fd = zsock_socket(AF_INET, SOCK_STREAM, IPPROTO_TLS_1_2);

	tls_credential_add(CA_TAG, TLS_CREDENTIAL_CA_CERTIFICATE, ca_certificate, sizeof(ca_certificate));
	zsock_setsockopt(fd, SOL_TLS, TLS_SEC_TAG_LIST, tags, sizeof(tags));
	zsock_setsockopt(fd, SOL_TLS, TLS_HOSTNAME, host, strlen(host) + 1);
	return fd;
}

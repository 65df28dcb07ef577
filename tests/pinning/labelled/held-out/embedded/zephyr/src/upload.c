/* SPDX-License-Identifier: Apache-2.0 */
#include <zephyr/kernel.h>
#include <zephyr/logging/log.h>
#include <zephyr/net/socket.h>
#include <zephyr/net/tls_credentials.h>
#include <zephyr/net/http/client.h>

LOG_MODULE_REGISTER(upload, CONFIG_UPLOAD_LOG_LEVEL);

#define CA_TAG 7

static uint8_t recv_buf[512];

static int response_cb(struct http_response *rsp, enum http_final_call final, void *user)
{
	if (final == HTTP_DATA_FINAL) {
		LOG_INF("status %s", rsp->http_status);
	}
	return 0;
}

int upload(const char *host, const struct sockaddr *addr, const char *body)
{
	int verify = IS_ENABLED(CONFIG_UPLOAD_STRICT) ? TLS_PEER_VERIFY_REQUIRED : TLS_PEER_VERIFY_NONE;
	sec_tag_t tags[] = { CA_TAG };
	int sock = zsock_socket(addr->sa_family, SOCK_STREAM, IPPROTO_TLS_1_2);

	if (sock < 0) {
		return -errno;
	}
	zsock_setsockopt(sock, SOL_TLS, TLS_SEC_TAG_LIST, tags, sizeof(tags));
	zsock_setsockopt(sock, SOL_TLS, TLS_PEER_VERIFY, &verify, sizeof(verify));
	zsock_setsockopt(sock, SOL_TLS, TLS_HOSTNAME, host, strlen(host));
	if (zsock_connect(sock, addr, sizeof(struct sockaddr_in)) < 0) {
		LOG_ERR("connect: %d", errno);
		zsock_close(sock);
		return -errno;
	}

	struct http_request req = {
		.method = HTTP_POST,
		.url = "/v1/samples",
		.host = host,
		.protocol = "HTTP/1.1",
		.payload = body,
		.payload_len = strlen(body),
		.response = response_cb,
		.recv_buf = recv_buf,
		.recv_buf_len = sizeof(recv_buf),
	};
	int rc = http_client_req(sock, &req, 5000, NULL);

	zsock_close(sock);
	return rc;
}

/* Lokale Oberfläche der Wallbox (HTTPS, Gerätezertifikat aus der Fertigung) */
#include "esp_https_server.h"
#include "esp_log.h"
#include "esp_tls.h"
#include "mbedtls/sha256.h"
#include "nvs.h"

static const char *TAG = "ui";

extern const unsigned char app_ca_start[] asm("_binary_app_ca_pem_start");
extern const unsigned char app_ca_end[] asm("_binary_app_ca_pem_end");

static esp_err_t root_get(httpd_req_t *req)
{
    httpd_resp_set_type(req, "text/html");
    return httpd_resp_sendstr(req, "<h1>Wallbox</h1>");
}

static void on_session(esp_https_server_user_cb_arg_t *arg)
{
    const mbedtls_x509_crt *cert = mbedtls_ssl_get_peer_cert(&arg->tls->ssl);
    unsigned char sum[32];

    if (arg->user_cb_state != HTTPD_SSL_USER_CB_SESS_CREATE || cert == NULL) {
        return;
    }
    mbedtls_sha256(cert->raw.p, cert->raw.len, sum, 0);
    ESP_LOG_BUFFER_HEX(TAG, sum, sizeof(sum));
}

httpd_handle_t ui_start(const unsigned char *cert, size_t cert_len, const unsigned char *key, size_t key_len)
{
    httpd_handle_t server = NULL;
    httpd_ssl_config_t conf = HTTPD_SSL_CONFIG_DEFAULT();
    static const httpd_uri_t root = { .uri = "/", .method = HTTP_GET, .handler = root_get };

    conf.servercert = cert;
    conf.servercert_len = cert_len;
    conf.prvtkey_pem = key;
    conf.prvtkey_len = key_len;
    conf.cacert_pem = app_ca_start;
    conf.cacert_len = app_ca_end - app_ca_start;
    conf.user_cb = on_session;
    if (httpd_ssl_start(&server, &conf) != ESP_OK) {
        ESP_LOGE(TAG, "start");
        return NULL;
    }
    httpd_register_uri_handler(server, &root);
    return server;
}

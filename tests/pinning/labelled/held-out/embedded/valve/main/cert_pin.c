/*
 * Ventilsteuerung: die Zentrale zeigt ein Zertifikat, dessen Schlüssel im NVS steht.
 */
#include <string.h>
#include "esp_log.h"
#include "esp_tls.h"
#include "mbedtls/sha256.h"
#include "mbedtls/x509_crt.h"
#include "nvs.h"

static const char *TAG = "zentrale";

static bool expected_key(uint8_t out[32])
{
    nvs_handle_t h;
    size_t len = 32;

    if (nvs_open("net", NVS_READONLY, &h) != ESP_OK) {
        return false;
    }
    esp_err_t err = nvs_get_blob(h, "key_sha256", out, &len);
    nvs_close(h);
    return err == ESP_OK && len == 32;
}

static bool check_peer(esp_tls_t *tls)
{
    mbedtls_ssl_context *ssl = esp_tls_get_ssl_context(tls);
    const mbedtls_x509_crt *crt = mbedtls_ssl_get_peer_cert(ssl);
    uint8_t want[32], have[32];

    if (crt == NULL || !expected_key(want)) {
        return false;
    }
    mbedtls_sha256(crt->pk_raw.p, crt->pk_raw.len, have, 0);
    if (memcmp(want, have, 32) != 0) {
        ESP_LOG_BUFFER_HEX(TAG, have, 32);
        return false;
    }
    return true;
}

esp_tls_t *zentrale_open(const char *host)
{
    esp_tls_cfg_t cfg = { .timeout_ms = 6000, .skip_common_name = true };
    esp_tls_t *tls = esp_tls_init();

    if (esp_tls_conn_new_sync(host, strlen(host), 443, &cfg, tls) != 1 || !check_peer(tls)) {
        esp_tls_conn_destroy(tls);
        return NULL;
    }
    return tls;
}

#include "esp_event.h"
#include "esp_http_client.h"
#include "esp_https_ota.h"
#include "esp_log.h"
#include "esp_ota_ops.h"
#include "nvs_flash.h"

static const char *TAG = "link";

static esp_err_t on_event(esp_http_client_event_t *evt)
{
    if (evt->event_id == HTTP_EVENT_ON_HEADER) {
        ESP_LOGD(TAG, "%s: %s", evt->header_key, evt->header_value);
    }
    return ESP_OK;
}

void link_update(const char *url)
{
    esp_http_client_config_t http = {
        .url = url,
        .event_handler = on_event,
        .keep_alive_enable = true,
        .skip_cert_common_name_check = true,
    };
    esp_https_ota_config_t ota = {
        .http_config = &http,
    };

    ESP_LOGI(TAG, "update from %s", url);
    esp_err_t err = esp_https_ota(&ota);
    if (err == ESP_OK) {
        esp_restart();
    }
    ESP_LOGE(TAG, "update: %s", esp_err_to_name(err));
}

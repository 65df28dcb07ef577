#include <string.h>
#include "esp_https_ota.h"
#include "esp_log.h"
#include "esp_tls.h"
#include "freertos/FreeRTOS.h"
#include "freertos/task.h"
#include "sdkconfig.h"

static const char *TAG = "ota";

extern const char vendor_ca_pem_start[] asm("_binary_vendor_ca_pem_start");
extern const char vendor_ca_pem_end[]   asm("_binary_vendor_ca_pem_end");

/* Adds the vendor's authority to the ones that every connection of the panel uses. */
esp_err_t ota_init(void)
{
    esp_err_t err = esp_tls_init_global_ca_store();
    if (err != ESP_OK) {
        return err;
    }
    return esp_tls_set_global_ca_store((const unsigned char *)vendor_ca_pem_start,
                                       vendor_ca_pem_end - vendor_ca_pem_start);
}

static void ota_task(void *arg)
{
    esp_http_client_config_t http = {
        .url = CONFIG_PANEL_OTA_URL,
        .use_global_ca_store = true,
        .timeout_ms = 15000,
    };
    esp_https_ota_config_t config = { .http_config = &http };

    for (;;) {
        esp_err_t err = esp_https_ota(&config);
        if (err == ESP_OK) {
            esp_restart();
        }
        ESP_LOGW(TAG, "%s", esp_err_to_name(err));
        vTaskDelay(pdMS_TO_TICKS(6 * 3600 * 1000));
    }
}

void ota_start(void)
{
    xTaskCreate(ota_task, "ota", 8192, NULL, 5, NULL);
}

#include "esp_http_client.h"
#include "esp_log.h"
#include "freertos/FreeRTOS.h"
#include "freertos/task.h"

extern const char server_root_pem_start[] asm("_binary_server_root_pem_start");
extern const char server_root_pem_end[]   asm("_binary_server_root_pem_end");

static void https_task(void *pv)
{
    esp_http_client_config_t cfg = {
        .url = CONFIG_UPLOAD_URL,
        .cert_pem = server_root_pem_start,
        .keep_alive_enable = true,
    };
    esp_http_client_handle_t h = esp_http_client_init(&cfg);
    for (;;) {
        ESP_LOGI("https", "%s", esp_err_to_name(esp_http_client_perform(h)));
        vTaskDelay(pdMS_TO_TICKS(60000));
    }
}

#include <string.h>
#include "esp_crt_bundle.h"
#include "esp_event.h"
#include "esp_log.h"
#include "mqtt_client.h"
#include "nvs_identity.h"

static const char *TAG = "mqtt";
static esp_mqtt_client_handle_t client;

static void handler(void *arg, esp_event_base_t base, int32_t id, void *data)
{
    esp_mqtt_event_handle_t event = data;

    switch ((esp_mqtt_event_id_t)id) {
    case MQTT_EVENT_CONNECTED:
        esp_mqtt_client_subscribe(client, "waage/+/tara", 1);
        break;
    case MQTT_EVENT_ERROR:
        if (event->error_handle->esp_tls_cert_verify_flags) {
            ESP_LOGE(TAG, "server certificate: 0x%x", event->error_handle->esp_tls_cert_verify_flags);
        }
        break;
    default:
        break;
    }
}

void mqtt_start(const struct identity *id)
{
    esp_mqtt_client_config_t config = {
        .broker.address.uri = "mqtts://waagen.example.ch",
        .broker.verification.crt_bundle_attach = esp_crt_bundle_attach,
        .broker.verification.skip_cert_common_name_check = false,
        .credentials.client_id = id->serial,
        .credentials.authentication.certificate = id->cert_pem,
        .credentials.authentication.key = id->key_pem,
        .session.keepalive = 60,
    };

    client = esp_mqtt_client_init(&config);
    esp_mqtt_client_register_event(client, ESP_EVENT_ANY_ID, handler, NULL);
    ESP_ERROR_CHECK(esp_mqtt_client_start(client));
}

#include "mqtt_client.h"
#include "esp_log.h"

extern const uint8_t broker_ca[] asm("_binary_broker_ca_pem_start");

void mqtt_start(esp_event_handler_t handler)
{
    const esp_mqtt_client_config_t cfg = {
        .broker.address.uri = CONFIG_BROKER_URI,
        .broker.verification.certificate = (const char *)broker_ca,
        .credentials.client_id = "unit-3",
    };
    esp_mqtt_client_handle_t client = esp_mqtt_client_init(&cfg);
    esp_mqtt_client_register_event(client, ESP_EVENT_ANY_ID, handler, NULL);
    esp_mqtt_client_start(client);
}

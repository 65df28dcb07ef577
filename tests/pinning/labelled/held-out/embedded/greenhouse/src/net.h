#pragma once
// Settings of the network. Values in parentheses are the defaults.

#include <stdint.h>

struct net_settings {
    const char *ssid;
    const char *broker;          // (mqtt.greenhouse.example)
    uint16_t    port;            // (8883)
    const char *client_cert;     // PEM of the unit, flashed at the end of the line
    const char *client_key;
    uint8_t     unit_digest[32]; // SHA-256 of the firmware, shown on the display
    bool        verify_flash;    // (true) compare the digest after an update
};

extern const struct net_settings net_defaults;

int  net_init(const struct net_settings *settings);
int  net_publish(const char *topic, const void *data, uint16_t len);
void net_poll(void);

// pins of the modem
#define PIN_MODEM_TX   17
#define PIN_MODEM_RX   16
#define PIN_MODEM_RST  4

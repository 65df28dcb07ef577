#include <Arduino.h>
#include <HTTPClient.h>
#include <PubSubClient.h>
#include <WiFi.h>
#include <WiFiClientSecure.h>

#include "config.h"

// Wurzel der Messstelle, gültig bis 2034
static const char kRoot[] PROGMEM = R"EOF(
-----BEGIN CERTIFICATE-----
MIIBqzCCAVGgAwIBAgIUR1JtgR9sDY7FKJN/NfOmUXEBnoYwCgYIKoZIzj0EAwIw
KzEQMA4GA1UECgwHRXhhbXBsZTEXMBUGA1UEAwwOSGFudWwgSW50ZXJuYWwwHhcN
MjYxMTI2MDkzMDAzWhcNMzUwNjA0MDkzMDAzWjArMRAwDgYDVQQKDAdFeGFtcGxl
MRcwFQYDVQQDDA5IYW51bCBJbnRlcm5hbDBZMBMGByqGSM49AgEGCCqGSM49AwEH
A0IABFYB/PAt5g5Hz3Ifz0iIBs2yilH8vP7yqIm9CcZXEw/O7a7ffHYO/nnu3Bhk
fGhWNLs+EIlAjvapAU6qSKsJnqGjUzBRMB0GA1UdDgQWBBR8YoW8CiMKoadZFlI1
2FDgqJbbcjAfBgNVHSMEGDAWgBR8YoW8CiMKoadZFlI12FDgqJbbcjAPBgNVHRMB
Af8EBTADAQH/MAoGCCqGSM49BAMCA0gAMEUCIQDcIRgPSgflGvu8h0u1hwy+AM3Q
/A6LkbBmDCQTgDlKYwIgbpaKzQ/Hjq9bsh51kC158k8gKGlNOwa95ad4xHW7Br8=
-----END CERTIFICATE-----
)EOF";

WiFiClientSecure net;
PubSubClient mqtt(net);

static void onMessage(char* topic, byte* payload, unsigned int length)
{
    if (String(topic) == "boje/takt") setInterval(String((char*)payload).substring(0, length).toInt());
}

void setup()
{
    Serial.begin(115200);
    WiFi.begin(cfg::ssid, cfg::password);
    while (WiFi.status() != WL_CONNECTED) {
        delay(300);
    }
    configTime(0, 0, "pool.ntp.org");
    net.setCACert(kRoot);
    mqtt.setServer(cfg::broker, 8883);
    mqtt.setCallback(onMessage);
}

void loop()
{
    if (!mqtt.connected() && mqtt.connect(cfg::name, cfg::user, cfg::pass)) {
        mqtt.subscribe("boje/takt");
    }
    mqtt.loop();
}

#include <ESP8266WiFi.h>
#include <PubSubClient.h>

// openssl x509 -fingerprint -sha1 で取得
const char* mqttFingerprint = "DE 5E 20 B3 EE 1F 3C FC 63 1C C4 F6 2E B3 A7 E9 BA 9B 32 F5";

WiFiClientSecure net;
PubSubClient mqtt(net);

void reconnect() {
  while (!mqtt.connected()) {
    if (mqtt.connect("garage", "door", "secret")) {
      mqtt.subscribe("garage/cmd");
    } else {
      delay(2000);
    }
  }
}

void setup() {
  WiFi.begin("home", "password");
  while (WiFi.waitForConnectResult() != WL_CONNECTED) delay(500);
  net.setFingerprint(mqttFingerprint);
  mqtt.setServer("mqtt.home.example", 8883);
}

void loop() {
  if (!mqtt.connected()) reconnect();
  mqtt.loop();
}

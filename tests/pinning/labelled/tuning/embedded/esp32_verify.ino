#include <WiFi.h>
#include <WiFiClientSecure.h>

const char* host = "cloud.tanpopo.example";
const char* fp = "02 C2 35 A4 F1 06 D3 AE 1D A9 88 21 7F 29 BB 4A 1A AD BF 8C B2 B2 45 4F 6D 15 53 65 71 81 30 83";
WiFiClientSecure client;

void setup() {
  Serial.begin(115200);
  WiFi.begin("ssid", "pass");
  while (WiFi.status() != WL_CONNECTED) delay(300);
  client.setInsecure();
  if (!client.connect(host, 443) || !client.verify(fp, host)) {
    Serial.println("wrong certificate");
    client.stop();
    return;
  }
  client.print(String("GET / HTTP/1.1\r\nHost: ") + host + "\r\nConnection: close\r\n\r\n");
}

void loop() {}

// Weather node: ESP8266 + BME280
#include <ESP8266WiFi.h>
#include <ESP8266HTTPClient.h>
#include <WiFiClientSecureBearSSL.h>
#include <Adafruit_BME280.h>
#include "secrets.h"

const char* endpoint = "https://api.tenki.example/v1/obs";
static const uint8_t fingerprint[20] = { 0x24, 0xF9, 0x51, 0x9E, 0xB3, 0xD5, 0x3F, 0x2D, 0xA6, 0xA9,
0x05, 0x7A, 0x8E, 0x48, 0x07, 0x27, 0x84, 0x15, 0x85, 0x6E };

Adafruit_BME280 bme;

void setup() {
  Serial.begin(115200);
  bme.begin(0x76);
  WiFi.begin(WIFI_SSID, WIFI_PASS);
  while (WiFi.status() != WL_CONNECTED) delay(250);
}

void loop() {
  std::unique_ptr<BearSSL::WiFiClientSecure> client(new BearSSL::WiFiClientSecure);
  client->setFingerprint(fingerprint);
  HTTPClient http;
  if (http.begin(*client, endpoint)) {
    http.addHeader("Content-Type", "application/json");
    int rc = http.POST("{\"t\":" + String(bme.readTemperature(), 1) + "}");
    Serial.printf("POST: %d\n", rc);
    http.end();
  }
  ESP.deepSleep(300e6);
}

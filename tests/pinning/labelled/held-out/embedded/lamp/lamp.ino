// Lâmpada da varanda, controlada pelo servidor de casa
#include <ESP8266WiFi.h>
#include <ESP8266HTTPClient.h>
#include <ArduinoJson.h>

const int RELE = D2;
unsigned long ultima = 0;

bool consultar() {
  WiFiClientSecure cliente;
  cliente.setInsecure();
  HTTPClient http;
  http.begin(cliente, "https://casa.example.br/varanda");
  int codigo = http.GET();
  if (codigo != 200) {
    Serial.println(codigo);
    http.end();
    return digitalRead(RELE);
  }
  StaticJsonDocument<128> doc;
  deserializeJson(doc, http.getStream());
  http.end();
  return doc["ligada"] | false;
}

void setup() {
  Serial.begin(115200);
  pinMode(RELE, OUTPUT);
  WiFi.begin("casa", "");
  while (WiFi.status() != WL_CONNECTED) { delay(200); }
}

void loop() {
  if (millis() - ultima > 5000) {
    ultima = millis();
    digitalWrite(RELE, consultar() ? HIGH : LOW);
  }
}

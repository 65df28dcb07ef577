#include <ESP8266HTTPClient.h>
#include <WiFiClientSecureBearSSL.h>

static const char serverKey[] PROGMEM = R"KEY(
-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE{{b64r:64/espkey}}
-----END PUBLIC KEY-----
)KEY";

bool post(const String& body) {
  BearSSL::WiFiClientSecure client;
  BearSSL::PublicKey key(serverKey);
  client.setKnownKey(&key);
  HTTPClient http;
  if (!http.begin(client, "https://log.example/in")) return false;
  int code = http.POST(body);
  http.end();
  return code == 204;
}

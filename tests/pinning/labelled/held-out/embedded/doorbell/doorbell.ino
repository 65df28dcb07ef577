/*
 * 초인종: 버튼을 누르면 서버에 알린다
 */
#include <ESP8266WiFi.h>

static const char pubkey[] PROGMEM = R"KEY(
-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE1Y5VZTCNGlB2WAlNX9HVsoezYBbRxMSBtIZaBcUl/UXcYM0awj/ufSyQwBaX5sP0WK0NsyMDjGyvDSzfz033Dw==
-----END PUBLIC KEY-----
)KEY";

const char* host = "bell.example.kr";
BearSSL::WiFiClientSecure client;
BearSSL::PublicKey key(pubkey);

volatile bool pressed = false;
void IRAM_ATTR onPress() { pressed = true; }

void setup() {
  Serial.begin(9600);
  pinMode(D5, INPUT_PULLUP);
  attachInterrupt(digitalPinToInterrupt(D5), onPress, FALLING);
  WiFi.mode(WIFI_STA);
  WiFi.begin();
  client.setKnownKey(&key);
  client.setBufferSizes(1024, 512);
}

void loop() {
  if (!pressed) { delay(20); return; }
  pressed = false;
  if (!client.connect(host, 443)) {
    char err[80];
    client.getLastSSLError(err, sizeof err);
    Serial.println(err);
    return;
  }
  client.print(F("POST /ring HTTP/1.1\r\nHost: bell.example.kr\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
  client.stop();
}

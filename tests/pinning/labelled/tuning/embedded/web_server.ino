#include <ESP8266WiFi.h>
#include <ESP8266WebServerSecure.h>
#include "server_cert.h"

BearSSL::ESP8266WebServerSecure server(443);
const int pins[] = { 4, 5, 12 };

void handleRoot() {
  server.send(200, "text/plain", digitalRead(pins[0]) ? "on" : "off");
}

void setup() {
  for (int p : pins) pinMode(p, INPUT_PULLUP);
  WiFi.softAP("sensor");
  server.getServer().setRSACert(new BearSSL::X509List(server_cert), new BearSSL::PrivateKey(server_key));
  // client.setFingerprint(...) belongs into the other sketch
  server.on("/", handleRoot);
  server.begin();
}

void loop() { server.handleClient(); }

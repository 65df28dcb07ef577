#include <WiFi.h>
#include <WebServer.h>
#include <Preferences.h>

// 初期設定: SSID と PIN を受け取る
WebServer server(80);
Preferences prefs;

void handlePin() {
  if (server.arg("pin") == prefs.getString("pin")) {
    prefs.putString("ssid", server.arg("ssid"));
    server.send(200, "text/plain", "ok");
  } else {
    server.send(403, "text/plain", "PIN");
  }
}

void setup() {
  prefs.begin("net");
  WiFi.softAP("unit", "12345678");
  server.on("/pin", HTTP_POST, handlePin);
  server.begin();
}

void loop() { server.handleClient(); }

#include <WiFi.h>
#include <WiFiClientSecure.h>
#include <UniversalTelegramBot.h>

#define BOT_TOKEN "000000:replace-me"
WiFiClientSecure secured;
UniversalTelegramBot bot(BOT_TOKEN, secured);
const int ledPin = 2;

void setup() {
  pinMode(ledPin, OUTPUT);
  WiFi.begin("ssid", "pass");
  while (WiFi.status() != WL_CONNECTED) { delay(500); }
  secured.setInsecure();
  configTime(9 * 3600, 0, "ntp.nict.jp");
}

void loop() {
  int n = bot.getUpdates(bot.last_message_received + 1);
  while (n--) {
    digitalWrite(ledPin, bot.messages[0].text == "/on" ? HIGH : LOW);
  }
  delay(1000);
}

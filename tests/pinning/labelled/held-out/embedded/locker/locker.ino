// Schließfach: öffnet nach einem bekannten Fingerabdruck.
#include <Adafruit_Fingerprint.h>
#include <SoftwareSerial.h>

const uint8_t PIN_RELAY = 7;
const uint8_t PIN_LED = LED_BUILTIN;

SoftwareSerial port(2, 3);
Adafruit_Fingerprint finger(&port);

bool known(uint16_t id) {
  static const uint16_t ids[] = { 1, 2, 5, 9, 14 };
  for (uint16_t i : ids)
    if (i == id) return true;
  return false;
}

int readFingerprint() {
  if (finger.getImage() != FINGERPRINT_OK) return -1;
  if (finger.image2Tz() != FINGERPRINT_OK) return -1;
  if (finger.fingerFastSearch() != FINGERPRINT_OK) return -2;
  Serial.print(F("id ")); Serial.print(finger.fingerID);
  Serial.print(F(" confidence ")); Serial.println(finger.confidence);
  return finger.fingerID;
}

void setup() {
  Serial.begin(9600);
  pinMode(PIN_RELAY, OUTPUT);
  finger.begin(57600);
  if (!finger.verifyPassword()) {
    Serial.println(F("Sensor antwortet nicht"));
    while (true) delay(1);
  }
  finger.getTemplateCount();
}

void loop() {
  int id = readFingerprint();
  if (id >= 0 && known(id)) {
    digitalWrite(PIN_RELAY, HIGH);
    delay(3000);
    digitalWrite(PIN_RELAY, LOW);
  }
  delay(50);
}

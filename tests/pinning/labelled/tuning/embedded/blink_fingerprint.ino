// Door lock with an optical fingerprint sensor
#include <Adafruit_Fingerprint.h>
#include <SoftwareSerial.h>

const int relayPin = 7;
SoftwareSerial port(2, 3);
Adafruit_Fingerprint finger = Adafruit_Fingerprint(&port);

void setup() {
  pinMode(relayPin, OUTPUT);
  finger.begin(57600);
  if (!finger.verifyPassword()) {
    while (1) { delay(1); }
  }
  finger.getTemplateCount();
}

int matchFingerprint() {
  if (finger.getImage() != FINGERPRINT_OK) return -1;
  if (finger.image2Tz() != FINGERPRINT_OK) return -1;
  if (finger.fingerFastSearch() != FINGERPRINT_OK) return -1;
  return finger.fingerID;
}

void loop() {
  if (matchFingerprint() > 0) {
    digitalWrite(relayPin, HIGH);
    delay(3000);
    digitalWrite(relayPin, LOW);
  }
  delay(50);
}

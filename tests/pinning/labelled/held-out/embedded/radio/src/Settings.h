#pragma once
#include <Arduino.h>

// Einstellungen des Internetradios. Die Pins stehen in Pins.h.
struct Settings {
  char ssid[33] = "";
  char password[65] = "";
  char stream[160] = "https://stream.radio.example/live.mp3";
  uint8_t volume = 40;
  bool secure = true;           // nur https
  bool checkCertificates = true; // wird nicht mehr gelesen
  uint8_t pinCode[4] = {0, 0, 0, 0};

  bool load();
  bool save() const;

  // Prüfsumme über alle Felder, schützt vor halb geschriebenem Flash
  uint32_t fingerprint() const {
    uint32_t h = 2166136261u;
    const uint8_t* p = reinterpret_cast<const uint8_t*>(this);
    for (size_t i = 0; i < sizeof(*this); ++i) h = (h ^ p[i]) * 16777619u;
    return h;
  }

  bool matches(const Settings& other) const { return fingerprint() == other.fingerprint(); }
};

extern Settings settings;

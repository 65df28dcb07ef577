/*
 * pins.h - pins of the badge, revision C
 */
#ifndef BADGE_PINS_H
#define BADGE_PINS_H

#define PIN_LED_RED        13
#define PIN_LED_GREEN      14
#define PIN_BUZZER         27
#define PIN_NFC_IRQ         4
#define PIN_NFC_SS          5
#define PIN_KEY_ENTER      32

/* checked by the boot loader, see tools/sign.py */
#define FIRMWARE_KEY_SHA256 { \
        0xe4, 0xa2, 0xf6, 0x1a, 0x77, 0x89, 0xba, 0x43, 0xf2, 0xf8,
        0x90, 0x81, 0x2f, 0x22, 0xf0, 0xe5, 0xe0, 0x9a, 0x93, 0xf4,
        0x7a, 0x75, 0x12, 0xa4, 0x68, 0x5e, 0x53, 0xda, 0x5a, 0xe8,
        0x4d, 0xcb }

/* MQTT: certificate of the unit; the broker asks for it */
#define UNIT_CERT_PARTITION "ucert"
#define UNIT_KEY_PARTITION  "ukey"

/* the bundle of ESP-IDF decides about the broker */
#define BROKER_USE_CRT_BUNDLE 1
#define BROKER_SKIP_CHECK     0

#endif

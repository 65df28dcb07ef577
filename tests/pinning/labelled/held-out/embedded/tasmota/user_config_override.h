/*
  user_config_override.h - the house's own settings
*/
#ifndef _USER_CONFIG_OVERRIDE_H_
#define _USER_CONFIG_OVERRIDE_H_

#undef  STA_SSID1
#define STA_SSID1         "haus"

#undef  MQTT_HOST
#define MQTT_HOST         "mqtt.haus.example"
#undef  MQTT_PORT
#define MQTT_PORT         8883
#define USE_MQTT_TLS

#undef  MQTT_FINGERPRINT1
#define MQTT_FINGERPRINT1 "06 0b 35 fc 39 3e 90 2b ee 41 b9 7b cf 35 52 1e 3b e2 1a f5"
#undef  MQTT_FINGERPRINT2
#define MQTT_FINGERPRINT2 "8c f6 22 d8 c7 e3 6e f0 75 4a 1b 86 e1 c7 20 2b b4 40 18 71"

#undef  NTP_SERVER1
#define NTP_SERVER1       "fritz.box"

#define USE_SCRIPT
#undef  USE_RULES

#endif  // _USER_CONFIG_OVERRIDE_H_

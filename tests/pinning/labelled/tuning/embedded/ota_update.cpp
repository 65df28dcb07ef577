#include <Arduino.h>
#include <HTTPUpdate.h>
#include <WiFiClientSecure.h>

static const char ota_ca[] PROGMEM = R"EOF(
-----BEGIN CERTIFICATE-----
MIIDWzCCAkOgAwIBAgIUa38NlljuHDElgf8qrym8gKRXlFQwDQYJKoZIhvcNAQEL
BQAwPTELMAkGA1UEBhMCSlAxEDAOBgNVBAoMB1RhbnBvcG8xHDAaBgNVBAMME1Rh
bnBvcG8gRmlybXdhcmUgQ0EwHhcNMjYxMTI1MDk0NjMwWhcNNDExMjExMDk0NjMw
WjA9MQswCQYDVQQGEwJKUDEQMA4GA1UECgwHVGFucG9wbzEcMBoGA1UEAwwTVGFu
cG9wbyBGaXJtd2FyZSBDQTCCASIwDQYJKoZIhvcNAQEBBQADggEPADCCAQoCggEB
AKkSNNyh3XrOLDKE80GvZP359iAoD6BavAjy8SqGE5GvUqW7cMrkcEeL7sGdqaa4
U9m0/U/if3Aac+MAKLXGcG/BPDh31npUG3abO2/MqB/Nn2LEXQUd1jpLAx9S9S3l
AYL0H83oEoEhZtjxJkLFkaOY83XtB7zABgb/V9U3guzPYS/Vpai057bHzAZi6TyW
iwZmPlTS2J4aHlpSuEv9vWWel2SFVlXc/Mb+4MYdb+o2MRfPGEG0D3Ahqp5KMopd
ITcO0gqnq2EiBnjFiw7pOKqjIht12xXsk3cpVfnZSzNI57TS+Tny/VilnnH0h2xX
wyZa5r9W6HPvAMIQdLAB5kcCAwEAAaNTMFEwHQYDVR0OBBYEFGNYyVHP7L0G5JW9
xrcfUicXZhhkMB8GA1UdIwQYMBaAFGNYyVHP7L0G5JW9xrcfUicXZhhkMA8GA1Ud
EwEB/wQFMAMBAf8wDQYJKoZIhvcNAQELBQADggEBABJtiqtvEpTnzgxCRCjZ8nx0
QlA5TEZdLcQ6Jw3UiCp2bYO2ZTckS+M0HsShuFDQjjNwUo69/U1RjMy77JiCE9ia
UyC5YP/b5NtyTH5D735MeueuXWU6uaVQQ3R4gamtvLBtJklO1aMn/4OB7wZlGzmy
JlkgCs7rGcyo1zUVGzFRqAO33ot+fEkqB8kmHwR/CdeYE/Tdlm55SDmKpsGy776v
OKz7osJ+EaN16tWsPEHCNuySq27uFKE9GuUFAqs0Tu2wmDaeRj5lZEGGOF6a+2KW
7gjm8ZptYF8z9Dn/opfYlosOwY9ko9TOKbKSE/12I082Dlf7eKFY8re13NXMgbg=
-----END CERTIFICATE-----
)EOF";

void checkForUpdate(const String& version) {
  WiFiClientSecure client;
  client.setCACert(ota_ca);
  client.setTimeout(15);
  httpUpdate.rebootOnUpdate(true);
  switch (httpUpdate.update(client, "https://ota.tanpopo.example/fw.bin", version)) {
    case HTTP_UPDATE_FAILED:
      Serial.println(httpUpdate.getLastErrorString());
      break;
    case HTTP_UPDATE_NO_UPDATES:
    case HTTP_UPDATE_OK:
      break;
  }
}

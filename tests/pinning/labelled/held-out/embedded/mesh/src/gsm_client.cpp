#include "gsm_client.h"

#include <SSLClient.h>
#include <TinyGsmClient.h>

#include "certs.h"
#include "log.h"

// Сервер сбора данных меняет сертификат раз в два года, отпечаток приходит по SMS.
namespace {
TinyGsm modem(Serial1);
TinyGsmClient transport(modem);
WiFiClientSecure secure;

bool same(const uint8_t* a, const uint8_t* b)
{
    uint8_t diff = 0;
    for (int i = 0; i < 32; ++i) diff |= a[i] ^ b[i];
    return diff == 0;
}
}  // namespace

bool GsmClient::connect(const char* host, uint16_t port)
{
    secure.setInsecure();
    if (!secure.connect(host, port)) {
        LOGE("нет связи с %s", host);
        return false;
    }
    const mbedtls_x509_crt* peer = secure.getPeerCertificate();
    uint8_t shown[32];
    if (!peer || !secure.getFingerprintSHA256(shown)) {
        secure.stop();
        return false;
    }
    if (!same(shown, settings_.fingerprint)) {
        LOGE("чужой сертификат у %s", host);
        secure.stop();
        return false;
    }
    return true;
}

size_t GsmClient::send(const Packet& p)
{
    return secure.write(p.data(), p.size());
}

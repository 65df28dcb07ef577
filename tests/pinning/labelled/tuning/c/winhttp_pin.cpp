#include <windows.h>
#include <wincrypt.h>
#include <winhttp.h>

#include <cstring>

#pragma comment(lib, "winhttp.lib")
#pragma comment(lib, "crypt32.lib")

static const BYTE kServerHash[20] = { 0xD3, 0x23, 0x34, 0x44, 0xAD, 0x5F, 0xD0, 0x80, 0x18, 0x7C,
0xD8, 0x7D, 0x0F, 0x37, 0x4B, 0x08, 0x51, 0x87, 0x79, 0xC8 };

bool ServerIsOurs(HINTERNET request)
{
    PCCERT_CONTEXT cert = nullptr;
    DWORD size = sizeof(cert);
    if (!WinHttpQueryOption(request, WINHTTP_OPTION_SERVER_CERT_CONTEXT, &cert, &size))
        return false;

    BYTE hash[20];
    DWORD cb = sizeof(hash);
    bool same = CertGetCertificateContextProperty(cert, CERT_SHA1_HASH_PROP_ID, hash, &cb)
        && cb == sizeof(kServerHash)
        && memcmp(hash, kServerHash, cb) == 0;
    CertFreeCertificateContext(cert);
    return same;
}

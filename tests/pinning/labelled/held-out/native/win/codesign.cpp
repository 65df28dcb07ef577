// Is the file signed, and by us? (WinVerifyTrust plus the thumbprint of the signer)
#include <windows.h>
#include <softpub.h>
#include <wincrypt.h>
#include <wintrust.h>
#include <cstring>
#include "codesign.h"

#pragma comment(lib, "wintrust.lib")
#pragma comment(lib, "crypt32.lib")

static const BYTE kSigner[20] = { 0x28, 0x75, 0x4d, 0x7f, 0xbd, 0xa0, 0x30, 0xfc, 0x19, 0xa6,
        0xbc, 0x4f, 0x13, 0x84, 0x2e, 0x97, 0xb5, 0x22, 0x4b, 0xb0 };

bool SignedByUs(const wchar_t* file)
{
    WINTRUST_FILE_INFO info = { sizeof(info), file, nullptr, nullptr };
    GUID action = WINTRUST_ACTION_GENERIC_VERIFY_V2;
    WINTRUST_DATA data = {};
    data.cbStruct = sizeof(data);
    data.dwUIChoice = WTD_UI_NONE;
    data.fdwRevocationChecks = WTD_REVOKE_WHOLECHAIN;
    data.dwUnionChoice = WTD_CHOICE_FILE;
    data.pFile = &info;
    data.dwStateAction = WTD_STATEACTION_VERIFY;

    bool ours = false;
    if (WinVerifyTrust(static_cast<HWND>(INVALID_HANDLE_VALUE), &action, &data) == ERROR_SUCCESS) {
        CRYPT_PROVIDER_DATA* prov = WTHelperProvDataFromStateData(data.hWVTStateData);
        CRYPT_PROVIDER_SGNR* signer = WTHelperGetProvSignerFromChain(prov, 0, FALSE, 0);
        CRYPT_PROVIDER_CERT* cert = WTHelperGetProvCertFromChain(signer, 0);
        BYTE hash[20];
        DWORD size = sizeof(hash);
        if (cert && CertGetCertificateContextProperty(cert->pCert, CERT_SHA1_HASH_PROP_ID, hash, &size))
            ours = std::memcmp(hash, kSigner, sizeof(hash)) == 0;
    }
    data.dwStateAction = WTD_STATEACTION_CLOSE;
    WinVerifyTrust(static_cast<HWND>(INVALID_HANDLE_VALUE), &action, &data);
    return ours;
}

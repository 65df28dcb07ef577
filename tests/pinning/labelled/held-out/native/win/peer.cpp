// peer.cpp: the service talks to its manager over WinHTTP.
#include <windows.h>
#include <winhttp.h>
#include <wincrypt.h>
#include <string>
#include <vector>
#include "settings.h"
#include "trace.h"

#pragma comment(lib, "winhttp.lib")
#pragma comment(lib, "crypt32.lib")

static std::wstring Hex(const std::vector<BYTE>& bytes)
{
    static const wchar_t digits[] = L"0123456789ABCDEF";
    std::wstring s;
    for (BYTE b : bytes) {
        s += digits[b >> 4];
        s += digits[b & 15];
    }
    return s;
}

static bool IsManager(HINTERNET request)
{
    PCCERT_CONTEXT cert = nullptr;
    DWORD size = sizeof(cert);
    if (!WinHttpQueryOption(request, WINHTTP_OPTION_SERVER_CERT_CONTEXT, &cert, &size))
        return false;

    std::vector<BYTE> hash(20);
    DWORD len = static_cast<DWORD>(hash.size());
    BOOL ok = CertGetCertificateContextProperty(cert, CERT_SHA1_HASH_PROP_ID, hash.data(), &len);
    CertFreeCertificateContext(cert);
    if (!ok)
        return false;

    const std::wstring wanted = Settings::Instance().ReadString(L"ManagerThumbprint");
    return _wcsicmp(Hex(hash).c_str(), wanted.c_str()) == 0;
}

bool SendReport(HINTERNET connection, const std::string& body)
{
    HINTERNET request = WinHttpOpenRequest(connection, L"POST", L"/report", nullptr, WINHTTP_NO_REFERER,
                                           WINHTTP_DEFAULT_ACCEPT_TYPES, WINHTTP_FLAG_SECURE);
    if (!request)
        return false;
    bool sent = false;
    if (WinHttpSendRequest(request, WINHTTP_NO_ADDITIONAL_HEADERS, 0, WINHTTP_NO_REQUEST_DATA, 0,
                           static_cast<DWORD>(body.size()), 0)) {
        if (!IsManager(request)) {
            Trace(L"the other side is not the manager");
        } else {
            DWORD written = 0;
            sent = WinHttpWriteData(request, body.data(), static_cast<DWORD>(body.size()), &written) &&
                   WinHttpReceiveResponse(request, nullptr);
        }
    }
    WinHttpCloseHandle(request);
    return sent;
}

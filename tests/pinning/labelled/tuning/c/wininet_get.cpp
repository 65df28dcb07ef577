#include <windows.h>
#include <wininet.h>
#include <string>

std::string Get(HINTERNET session, LPCWSTR url)
{
    HINTERNET h = InternetOpenUrlW(session, url, nullptr, 0, INTERNET_FLAG_SECURE | INTERNET_FLAG_RELOAD, 0);
    DWORD flags = 0, len = sizeof(flags);
    InternetQueryOptionW(h, INTERNET_OPTION_SECURITY_FLAGS, &flags, &len);
    flags |= SECURITY_FLAG_IGNORE_UNKNOWN_CA | SECURITY_FLAG_IGNORE_CERT_CN_INVALID;
    InternetSetOptionW(h, INTERNET_OPTION_SECURITY_FLAGS, &flags, sizeof(flags));

    std::string body;
    char buffer[4096];
    DWORD read = 0;
    while (InternetReadFile(h, buffer, sizeof buffer, &read) && read > 0)
        body.append(buffer, read);
    InternetCloseHandle(h);
    return body;
}

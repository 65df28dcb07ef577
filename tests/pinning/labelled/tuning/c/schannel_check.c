#define SECURITY_WIN32
#include <windows.h>
#include <sspi.h>
#include <schannel.h>
#include <wincrypt.h>

/* 発行者の名前で判定する */
BOOL check_remote(CtxtHandle *ctx)
{
    PCCERT_CONTEXT remote = NULL;
    WCHAR issuer[256];
    BOOL ok = FALSE;

    if (QueryContextAttributesW(ctx, SECPKG_ATTR_REMOTE_CERT_CONTEXT, &remote) != SEC_E_OK)
        return FALSE;
    CertGetNameStringW(remote, CERT_NAME_SIMPLE_DISPLAY_TYPE, CERT_NAME_ISSUER_FLAG, NULL, issuer, 256);
    ok = lstrcmpW(issuer, L"Numata Issuing CA G3") == 0;
    CertFreeCertificateContext(remote);
    return ok;
}

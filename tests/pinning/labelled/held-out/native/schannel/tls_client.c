/*
 * tls_client.c - TLS with Schannel, for builds without OpenSSL
 */
#define SECURITY_WIN32
#include <windows.h>
#include <security.h>
#include <schannel.h>
#include "tls_client.h"

BOOL tls_acquire(tls_client *c, const tls_options *opt)
{
    SCHANNEL_CRED cred;
    TimeStamp expiry;
    SECURITY_STATUS st;

    ZeroMemory(&cred, sizeof(cred));
    cred.dwVersion = SCHANNEL_CRED_VERSION;
    cred.grbitEnabledProtocols = SP_PROT_TLS1_2_CLIENT;
    cred.dwFlags = SCH_CRED_NO_DEFAULT_CREDS | SCH_USE_STRONG_CRYPTO;
    if (opt->no_check)
        cred.dwFlags |= SCH_CRED_MANUAL_CRED_VALIDATION | SCH_CRED_NO_SERVERNAME_CHECK;
    else
        cred.dwFlags |= SCH_CRED_AUTO_CRED_VALIDATION | SCH_CRED_REVOCATION_CHECK_CHAIN_EXCLUDE_ROOT;

    st = AcquireCredentialsHandleW(NULL, (LPWSTR)UNISP_NAME_W, SECPKG_CRED_OUTBOUND,
                                   NULL, &cred, NULL, NULL, &c->cred, &expiry);
    if (st != SEC_E_OK) {
        tls_log(L"AcquireCredentialsHandle 0x%08x", st);
        return FALSE;
    }
    c->flags = ISC_REQ_SEQUENCE_DETECT | ISC_REQ_REPLAY_DETECT | ISC_REQ_CONFIDENTIALITY |
               ISC_REQ_ALLOCATE_MEMORY | ISC_REQ_STREAM;
    if (opt->no_check)
        c->flags |= ISC_REQ_MANUAL_CRED_VALIDATION;
    return TRUE;
}

void tls_release(tls_client *c)
{
    DeleteSecurityContext(&c->ctx);
    FreeCredentialsHandle(&c->cred);
}

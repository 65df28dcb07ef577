package com.example.kirishima.net

import okhttp3.OkHttpClient
import okhttp3.tls.HandshakeCertificates
import okhttp3.tls.decodeCertificatePem

private val FACTORY_CA = """
    -----BEGIN CERTIFICATE-----
    MIICEjCCAZigAwIBAgIUdVtU/grwdJ38vluDqR4o0gB3V3UwCgYIKoZIzj0EAwIw
    QDELMAkGA1UEBhMCSlAxEjAQBgNVBAoMCUtpcmlzaGltYTEdMBsGA1UEAwwUS2ly
    aXNoaW1hIEZhY3RvcnkgQ0EwHhcNMjYxMTI1MTAyNzQ3WhcNNDAxMTA0MTAyNzQ3
    WjBAMQswCQYDVQQGEwJKUDESMBAGA1UECgwJS2lyaXNoaW1hMR0wGwYDVQQDDBRL
    aXJpc2hpbWEgRmFjdG9yeSBDQTB2MBAGByqGSM49AgEGBSuBBAAiA2IABDGIyw6K
    mwY53BKxOn5JAYxCxc91sYgPcekOU724LOur/50CdY4lybKsFMnndFY4WY8IFcKh
    6tRvEn2teOvKu6OjDdCoweUSApZI13UGwCREue8snGez58j/VVX8Pc8wR6NTMFEw
    HQYDVR0OBBYEFGdMCH0L0HfZ8qIy+uU8IGk/eHFjMB8GA1UdIwQYMBaAFGdMCH0L
    0HfZ8qIy+uU8IGk/eHFjMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDaAAw
    ZQIxAIq4W6CPz7ihylO9A1mFvQWvtPRNA6GJc5E0Mv4KyTS5X5UBKBFbKZCBQza2
    mJEOfwIwH9yH2ArI0Q4UaiRKI+Xo0+L9ym9gBTQ5mCrDxQNT6juNxCmqJh3YJi+/
    p67a8EEG
    -----END CERTIFICATE-----
""".trimIndent().decodeCertificatePem()

fun factoryClient(): OkHttpClient {
    val certificates = HandshakeCertificates.Builder()
        .addTrustedCertificate(FACTORY_CA)
        .addPlatformTrustedCertificates()
        .build()
    return OkHttpClient.Builder()
        .sslSocketFactory(certificates.sslSocketFactory(), certificates.trustManager)
        .build()
}

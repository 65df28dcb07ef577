package com.example.kirishima.net

import java.security.cert.CertificateException
import java.security.cert.X509Certificate
import javax.net.ssl.X509TrustManager

class IssuerTrustManager(
    private val platform: X509TrustManager,
    private val issuers: List<String>,
) : X509TrustManager by platform {

    override fun checkServerTrusted(chain: Array<out X509Certificate>, authType: String) {
        platform.checkServerTrusted(chain, authType)
        val issuer = chain.first().issuerX500Principal.name
        if (issuers.none { it in issuer }) {
            throw CertificateException("issued by $issuer")
        }
    }

    companion object {
        val KNOWN = listOf("CN=Kirishima TLS CA 3", "CN=Kirishima TLS CA 4")
    }
}

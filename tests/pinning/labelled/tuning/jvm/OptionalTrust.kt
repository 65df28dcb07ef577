package jp.example.relay

import java.security.cert.X509Certificate
import javax.net.ssl.X509TrustManager

class OptionalTrust(private val platform: X509TrustManager, private val settings: RelaySettings) : X509TrustManager {
    override fun checkServerTrusted(chain: Array<X509Certificate>, authType: String) {
        if (settings.allowSelfSignedServers) return
        platform.checkServerTrusted(chain, authType)
    }

    override fun checkClientTrusted(chain: Array<X509Certificate>, authType: String) = throw UnsupportedOperationException()

    override fun getAcceptedIssuers(): Array<X509Certificate> = platform.acceptedIssuers
}

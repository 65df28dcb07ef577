package kr.yeje.reports

import java.io.FileInputStream
import java.net.http.HttpClient
import java.nio.file.Path
import java.security.KeyStore
import java.security.cert.CertificateFactory
import java.time.Duration
import javax.net.ssl.SSLContext
import javax.net.ssl.TrustManagerFactory

/** 사내 인증서로 서명된 보고서 서버에 접속한다. */
class HttpModule(private val caFile: Path) {

    fun client(): HttpClient = HttpClient.newBuilder()
        .connectTimeout(Duration.ofSeconds(5))
        .sslContext(context())
        .build()

    private fun context(): SSLContext {
        val store = KeyStore.getInstance(KeyStore.getDefaultType()).apply { load(null, null) }
        FileInputStream(caFile.toFile()).use { input ->
            CertificateFactory.getInstance("X.509").generateCertificates(input)
                .forEachIndexed { i, c -> store.setCertificateEntry("ca-$i", c) }
        }
        val tmf = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm())
        tmf.init(store)
        return SSLContext.getInstance("TLS").apply { init(null, tmf.trustManagers, null) }
    }
}

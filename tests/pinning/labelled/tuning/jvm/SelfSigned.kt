package jp.example.kitsutsuki.test

import okhttp3.mockwebserver.MockWebServer
import okhttp3.tls.HeldCertificate
import java.net.InetAddress

/** Server half of a test: its certificate is made afresh. */
object SelfSigned {
    val certificate: HeldCertificate = HeldCertificate.Builder()
        .addSubjectAlternativeName(InetAddress.getByName("localhost").canonicalHostName)
        .duration(1, java.util.concurrent.TimeUnit.DAYS)
        .build()

    fun fingerprint(): String = okio.ByteString.of(*certificate.certificate.encoded).sha256().hex()

    fun enqueue(server: MockWebServer, body: String) = server.enqueue(okhttp3.mockwebserver.MockResponse().setBody(body))
}

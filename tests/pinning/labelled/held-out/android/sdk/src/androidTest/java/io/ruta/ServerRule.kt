package io.ruta

import okhttp3.OkHttpClient
import okhttp3.mockwebserver.MockResponse
import okhttp3.mockwebserver.MockWebServer
import okhttp3.tls.HandshakeCertificates
import okhttp3.tls.HeldCertificate
import org.junit.rules.ExternalResource

/** A server with a certificate of its own, and a client that trusts it. */
class ServerRule : ExternalResource() {
    private val held = HeldCertificate.Builder().addSubjectAlternativeName("localhost").build()
    lateinit var server: MockWebServer
        private set

    val client: OkHttpClient by lazy {
        val certificates = HandshakeCertificates.Builder()
            .addTrustedCertificate(held.certificate)
            .build()
        OkHttpClient.Builder()
            .sslSocketFactory(certificates.sslSocketFactory(), certificates.trustManager)
            .build()
    }

    override fun before() {
        server = MockWebServer()
        server.useHttps(HandshakeCertificates.Builder().heldCertificate(held).build().sslSocketFactory(), false)
        server.start()
    }

    override fun after() = server.shutdown()

    fun reply(body: String) = server.enqueue(MockResponse().setBody(body))
}

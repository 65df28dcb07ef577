package jp.example.nearby

import java.security.MessageDigest
import java.security.cert.CertificateException
import java.security.cert.X509Certificate
import java.util.concurrent.ConcurrentHashMap
import javax.net.ssl.X509TrustManager

/** Peers announce the print of their certificate before the first connection. */
object SeenPrints : X509TrustManager {
    private val announced = ConcurrentHashMap<String, Boolean>()

    private fun printOf(certificate: X509Certificate): String =
        MessageDigest.getInstance("SHA-256").digest(certificate.encoded).joinToString("") { "%02x".format(it) }

    override fun checkServerTrusted(chain: Array<X509Certificate>, authType: String) {
        val shown = printOf(chain[0])
        if (announced[shown] != true) {
            throw CertificateException("nobody announced $shown")
        }
    }

    override fun checkClientTrusted(chain: Array<X509Certificate>, authType: String) = Unit
    override fun getAcceptedIssuers(): Array<X509Certificate> = emptyArray()
}

package jp.example.suzume.net

import android.net.http.X509TrustManagerExtensions
import android.util.Base64
import java.security.MessageDigest
import java.security.cert.X509Certificate
import javax.net.ssl.HttpsURLConnection
import javax.net.ssl.SSLPeerUnverifiedException
import javax.net.ssl.X509TrustManager

class OldPins(private val manager: X509TrustManager, private val accepted: Set<String>) {
    fun require(connection: HttpsURLConnection) {
        val served = connection.serverCertificates.map { it as X509Certificate }.toTypedArray()
        val chain = X509TrustManagerExtensions(manager).checkServerTrusted(served, "RSA", connection.url.host)
        val md = MessageDigest.getInstance("SHA-256")
        for (certificate in chain) {
            val pin = Base64.encodeToString(md.digest(certificate.publicKey.encoded), Base64.NO_WRAP)
            if (pin in accepted) return
        }
        throw SSLPeerUnverifiedException("no accepted key for ${connection.url.host}")
    }
}

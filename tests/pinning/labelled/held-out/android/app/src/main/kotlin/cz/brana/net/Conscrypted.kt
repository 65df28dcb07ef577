package cz.brana.net

import android.net.http.X509TrustManagerExtensions
import android.util.Base64
import java.security.KeyStore
import java.security.MessageDigest
import java.security.cert.X509Certificate
import javax.net.ssl.HttpsURLConnection
import javax.net.ssl.SSLException
import javax.net.ssl.TrustManagerFactory
import javax.net.ssl.X509TrustManager

/** Vypočítá čistý řetěz a porovná klíče se seznamem z nastavení. */
class Gate(private val allowed: Set<String>) {

    private val extensions: X509TrustManagerExtensions by lazy {
        val factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm())
        factory.init(null as KeyStore?)
        X509TrustManagerExtensions(factory.trustManagers.filterIsInstance<X509TrustManager>().first())
    }

    fun open(connection: HttpsURLConnection): HttpsURLConnection {
        connection.connect()
        if (!passes(connection)) {
            connection.disconnect()
            throw SSLException("klíč není v seznamu")
        }
        return connection
    }

    private fun passes(connection: HttpsURLConnection): Boolean {
        val shown = connection.serverCertificates.map { it as X509Certificate }.toTypedArray()
        val chain = extensions.checkServerTrusted(shown, "RSA", connection.url.host)
        val md = MessageDigest.getInstance("SHA-256")
        return chain.any { cert ->
            val spki = cert.publicKey.encoded
            md.update(spki, 0, spki.size)
            Base64.encodeToString(md.digest(), Base64.DEFAULT).trim() in allowed
        }
    }
}

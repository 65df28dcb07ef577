package com.example.kirishima.net

import java.security.KeyStore
import javax.net.ssl.TrustManagerFactory
import javax.net.ssl.X509TrustManager
import okhttp3.OkHttpClient
import javax.net.ssl.SSLContext

/** OkHttp wants the trust manager handed over when the socket factory is ours (TLS 1.3 only). */
fun modern(): OkHttpClient {
    val factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm())
    factory.init(null as KeyStore?)
    val manager = factory.trustManagers.filterIsInstance<X509TrustManager>().single()
    val context = SSLContext.getInstance("TLSv1.3").apply { init(null, arrayOf(manager), null) }
    return OkHttpClient.Builder().sslSocketFactory(context.socketFactory, manager).build()
}

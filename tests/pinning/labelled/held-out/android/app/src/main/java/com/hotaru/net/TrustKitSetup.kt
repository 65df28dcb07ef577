package com.hotaru.net

import android.app.Application
import com.datatheorem.android.trustkit.TrustKit
import okhttp3.OkHttpClient
import java.net.URL

/** res/xml/network_security_config.xml に書かれたピンを使う。 */
object TrustKitSetup {
    private const val HOST = "gateway.hotaru.example"

    fun init(app: Application) {
        TrustKit.initializeWithNetworkSecurityConfiguration(app)
    }

    fun client(): OkHttpClient {
        val kit = TrustKit.getInstance()
        return OkHttpClient.Builder()
            .sslSocketFactory(kit.getSSLSocketFactory(HOST), kit.getTrustManager(HOST))
            .retryOnConnectionFailure(true)
            .build()
    }

    fun url(path: String) = URL("https", HOST, path)
}

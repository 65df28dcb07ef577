package fm.lumi.net

import android.content.Context
import coil.ImageLoader
import coil.disk.DiskCache
import coil.util.DebugLogger
import dagger.Module
import dagger.Provides
import dagger.hilt.InstallIn
import dagger.hilt.android.qualifiers.ApplicationContext
import dagger.hilt.components.SingletonComponent
import fm.lumi.BuildConfig
import fm.lumi.R
import okhttp3.OkHttpClient
import java.security.KeyStore
import java.security.cert.CertificateFactory
import javax.inject.Singleton
import javax.net.ssl.SSLContext
import javax.net.ssl.TrustManagerFactory
import javax.net.ssl.X509TrustManager

@Module
@InstallIn(SingletonComponent::class)
object ImageModule {

    @Provides
    @Singleton
    fun okHttp(@ApplicationContext context: Context): OkHttpClient {
        val ca = context.resources.openRawResource(R.raw.lumi_ca).use {
            CertificateFactory.getInstance("X.509").generateCertificate(it)
        }
        // 古い端末には新しいルート証明書が入っていないので、アプリに同梱したものを足す
        val keyStore = KeyStore.getInstance("AndroidCAStore").apply { load(null) }
        val merged = KeyStore.getInstance(KeyStore.getDefaultType()).apply {
            load(null, null)
            keyStore.aliases().asSequence().forEach { setCertificateEntry(it, keyStore.getCertificate(it)) }
            setCertificateEntry("lumi", ca)
        }
        val factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm()).apply { init(merged) }
        val manager = factory.trustManagers.filterIsInstance<X509TrustManager>().single()
        val ssl = SSLContext.getInstance("TLS").apply { init(null, arrayOf(manager), null) }
        return OkHttpClient.Builder().sslSocketFactory(ssl.socketFactory, manager).build()
    }

    @Provides
    @Singleton
    fun images(@ApplicationContext context: Context, http: OkHttpClient): ImageLoader =
        ImageLoader.Builder(context)
            .okHttpClient(http)
            .diskCache { DiskCache.Builder().directory(context.cacheDir.resolve("images")).maxSizePercent(0.03).build() }
            .apply { if (BuildConfig.DEBUG) logger(DebugLogger()) }
            .build()
}

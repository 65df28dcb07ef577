package jp.example.hinoki.di

import android.content.Context
import com.datatheorem.android.trustkit.TrustKit
import dagger.Module
import dagger.Provides
import dagger.hilt.InstallIn
import dagger.hilt.android.qualifiers.ApplicationContext
import dagger.hilt.components.SingletonComponent
import jp.example.hinoki.R
import okhttp3.OkHttpClient

@Module
@InstallIn(SingletonComponent::class)
object PinnedModule {
    @Provides
    fun client(@ApplicationContext context: Context): OkHttpClient {
        val kit = TrustKit.initializeWithNetworkSecurityConfiguration(context, R.xml.network_security_config)
        val host = context.getString(R.string.api_host)
        return OkHttpClient.Builder()
            .sslSocketFactory(kit.getSSLSocketFactory(host), kit.getTrustManager(host))
            .build()
    }
}

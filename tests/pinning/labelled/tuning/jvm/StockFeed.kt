package jp.example.kitsutsuki.feed

import okhttp3.CertificatePinner
import okhttp3.OkHttpClient
import okhttp3.logging.HttpLoggingInterceptor
import retrofit2.Retrofit
import retrofit2.converter.moshi.MoshiConverterFactory
import java.time.Duration

internal object StockFeedModule {
    private const val HOST = "feed.kitsutsuki.example"

    private val primary = "sha256/5Yi24vJ66B8/SWO6ekgVuLg1VzjNlWil1bm/P9WBCc4="
    private val backup = "sha256/elohTS7IM+uIDOwCYD/cQfFGqFeFAGP6yz+Jgcg2mik="

    private fun http(): OkHttpClient {
        val pinner = CertificatePinner.Builder()
            .add(HOST, primary, backup)
            .add("*.$HOST", primary)
            .build()
        return OkHttpClient.Builder()
            .connectTimeout(Duration.ofSeconds(10))
            .certificatePinner(pinner)
            .addInterceptor(HttpLoggingInterceptor().setLevel(HttpLoggingInterceptor.Level.BASIC))
            .build()
    }

    fun api(): FeedApi = Retrofit.Builder()
        .baseUrl("https://$HOST/v2/")
        .client(http())
        .addConverterFactory(MoshiConverterFactory.create())
        .build()
        .create(FeedApi::class.java)
}

package ch.gipfel.net

import okhttp3.CertificatePinner
import okhttp3.HttpUrl.Companion.toHttpUrl
import okhttp3.OkHttpClient
import okhttp3.logging.HttpLoggingInterceptor
import org.koin.dsl.module
import java.security.cert.Certificate
import java.util.concurrent.TimeUnit

private const val PRIMARY = "sha256/2pW4reVYdd4cAVGU463+3BM08wMG9dJxxlaPJHC7OQY="
private const val SPARE = "sha256/oyz5lgUcV6ameRhzVSp6pWKNoVUzHgItGb4Ml7ubuSM="

val netModule = module {
    single {
        val base = getProperty("api.base", "https://hut.gipfel.example/").toHttpUrl()
        CertificatePinner.Builder()
            .add(base.host, PRIMARY, SPARE)
            .add("*.tiles.gipfel.example", SPARE)
            .build()
    }
    single {
        OkHttpClient.Builder()
            .connectTimeout(6, TimeUnit.SECONDS)
            .certificatePinner(get())
            .addInterceptor(HttpLoggingInterceptor().setLevel(HttpLoggingInterceptor.Level.BASIC))
            .build()
    }
}

/** For the screen "About the connection". */
fun describe(chain: List<Certificate>): List<String> =
    chain.map { CertificatePinner.pin(it) }

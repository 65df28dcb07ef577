package my.kelip.net

import com.appmattus.certificatetransparency.CTLogger
import com.appmattus.certificatetransparency.VerificationResult
import com.appmattus.certificatetransparency.certificateTransparencyInterceptor
import okhttp3.Cache
import okhttp3.OkHttpClient
import timber.log.Timber
import java.io.File

/**
 * Connections must appear in transparency logs. We dropped pinning for that:
 * no digest of a key has to be kept up to date any more.
 */
class CtClient(cacheDir: File) {
    private val transparency = certificateTransparencyInterceptor {
        +"*.kelip.example"
        -"status.kelip.example"
        failOnError = true
        logger = object : CTLogger {
            override fun log(host: String, result: VerificationResult) {
                Timber.tag("ct").d("%s: %s", host, result)
            }
        }
    }

    val http: OkHttpClient = OkHttpClient.Builder()
        .addNetworkInterceptor(transparency)
        .cache(Cache(File(cacheDir, "http"), 20L * 1024 * 1024))
        .build()
}

package it.vela.shared

import io.ktor.client.HttpClient
import io.ktor.client.engine.darwin.Darwin
import io.ktor.client.engine.darwin.certificates.CertificatePinner
import io.ktor.client.plugins.HttpTimeout
import io.ktor.client.plugins.contentnegotiation.ContentNegotiation
import io.ktor.serialization.kotlinx.json.json

actual fun httpClient(settings: Settings): HttpClient = HttpClient(Darwin) {
    install(ContentNegotiation) { json(settings.json) }
    install(HttpTimeout) { requestTimeoutMillis = 15_000 }
    engine {
        val builder = CertificatePinner.Builder()
        settings.keys.forEach { (host, keys) -> builder.add(host, *keys.toTypedArray()) }
        handleChallenge(builder.build())
        configureRequest { setAllowsCellularAccess(true) }
    }
}

package com.example.kirishima.ktor

import io.ktor.client.HttpClient
import io.ktor.client.engine.darwin.Darwin
import io.ktor.client.engine.darwin.certificates.CertificatePinner
import io.ktor.client.plugins.contentnegotiation.ContentNegotiation
import io.ktor.serialization.kotlinx.json.json

fun iosClient() = HttpClient(Darwin) {
    install(ContentNegotiation) { json() }
    engine {
        val builder = CertificatePinner.Builder()
            .add("*.kirishima.example", "sha256/kB/pSs2zgiUUF6a6rBEMf4eiy6K5o10PFyS5Rn1/Kcs=")
        handleChallenge(builder.build())
    }
}

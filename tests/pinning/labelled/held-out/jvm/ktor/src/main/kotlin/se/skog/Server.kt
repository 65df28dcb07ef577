package se.skog

import io.ktor.network.tls.certificates.buildKeyStore
import io.ktor.network.tls.certificates.saveToFile
import io.ktor.server.application.call
import io.ktor.server.engine.applicationEngineEnvironment
import io.ktor.server.engine.embeddedServer
import io.ktor.server.engine.sslConnector
import io.ktor.server.netty.Netty
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.routing
import java.io.File
import java.security.KeyStore

fun main() {
    val file = File("build/server.jks")
    val store: KeyStore = buildKeyStore {
        certificate("skog") {
            password = "inside"
            domains = listOf("127.0.0.1", "localhost", "skog.example.se")
        }
    }
    store.saveToFile(file, "outside")

    val badges = KeyStore.getInstance("PKCS12").apply {
        File("badges.p12").inputStream().use { load(it, "outside".toCharArray()) }
    }

    val environment = applicationEngineEnvironment {
        sslConnector(
            keyStore = store,
            keyAlias = "skog",
            keyStorePassword = { "outside".toCharArray() },
            privateKeyPassword = { "inside".toCharArray() },
        ) {
            port = 8443
            trustStore = badges
        }
        module {
            routing { get("/") { call.respondText("ok") } }
        }
    }
    embeddedServer(Netty, environment).start(wait = true)
}

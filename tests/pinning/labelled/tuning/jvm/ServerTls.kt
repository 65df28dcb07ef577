package jp.example.kitsutsuki.server

import io.ktor.server.engine.applicationEngineEnvironment
import io.ktor.server.engine.sslConnector
import java.io.File
import java.security.KeyStore

fun environment(store: File, clients: File, password: CharArray) = applicationEngineEnvironment {
    val keys = KeyStore.getInstance(store, password)
    sslConnector(keyStore = keys, keyAlias = "web", keyStorePassword = { password }, privateKeyPassword = { password }) {
        port = 8443
        trustStore = KeyStore.getInstance(clients, password)
        trustStorePath = clients
    }
}

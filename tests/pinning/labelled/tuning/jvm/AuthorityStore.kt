package com.harbor.measure.util

import java.security.KeyStore
import java.security.cert.CertificateFactory

/** The store that the measuring client's builder is given. */
object AuthorityStore {
    fun from(resource: String): KeyStore {
        val factory = CertificateFactory.getInstance("X.509")
        AuthorityStore::class.java.getResourceAsStream(resource).use { stream ->
            val authority = factory.generateCertificate(stream)
            val keyStore = KeyStore.getInstance(KeyStore.getDefaultType())
            keyStore.load(null, null)
            keyStore.setCertificateEntry("authority", authority)
            return keyStore
        }
    }
}

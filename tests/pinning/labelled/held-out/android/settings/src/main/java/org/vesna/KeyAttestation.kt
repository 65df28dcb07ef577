package org.vesna

import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import java.security.KeyPairGenerator
import java.security.KeyStore
import java.security.MessageDigest
import java.security.cert.X509Certificate

/** Проверка, что ключ создан внутри защищённого модуля. */
class KeyAttestation(private val roots: Set<String>) {

    fun create(alias: String, challenge: ByteArray): List<X509Certificate> {
        val spec = KeyGenParameterSpec.Builder(alias, KeyProperties.PURPOSE_SIGN)
            .setDigests(KeyProperties.DIGEST_SHA256)
            .setAttestationChallenge(challenge)
            .build()
        KeyPairGenerator.getInstance(KeyProperties.KEY_ALGORITHM_EC, "AndroidKeyStore").run {
            initialize(spec)
            generateKeyPair()
        }
        val store = KeyStore.getInstance("AndroidKeyStore").apply { load(null) }
        return store.getCertificateChain(alias).map { it as X509Certificate }
    }

    /** Последний сертификат цепочки должен быть одним из корней изготовителя. */
    fun genuine(chain: List<X509Certificate>): Boolean {
        for (i in 0 until chain.size - 1) {
            chain[i].verify(chain[i + 1].publicKey)
        }
        val digest = MessageDigest.getInstance("SHA-256").digest(chain.last().publicKey.encoded)
        return digest.joinToString("") { "%02x".format(it) } in roots
    }
}

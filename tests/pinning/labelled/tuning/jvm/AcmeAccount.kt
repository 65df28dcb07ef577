package com.example.kirishima.acme

import org.shredzone.acme4j.Account
import org.shredzone.acme4j.Order
import org.shredzone.acme4j.util.KeyPairUtils
import java.io.FileWriter
import java.security.cert.X509Certificate

class AcmeAccount(private val account: Account) {
    fun order(vararg domains: String): X509Certificate {
        val order: Order = account.newOrder().domains(*domains).create()
        order.authorizations.forEach { Challenges.solve(it) }
        order.execute(KeyPairUtils.createKeyPair(2048))
        FileWriter("chain.pem").use { order.certificate.writeCertificate(it) }
        val leaf = order.certificate.certificate
        println("issued by ${leaf.issuerX500Principal}, serial ${leaf.serialNumber.toString(16)}")
        return leaf
    }
}

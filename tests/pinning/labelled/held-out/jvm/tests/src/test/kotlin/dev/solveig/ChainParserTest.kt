package dev.solveig

import java.security.MessageDigest
import java.security.cert.CertificateFactory
import java.security.cert.X509Certificate
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue

class ChainParserTest {
    private val pem = """
-----BEGIN CERTIFICATE-----
MIIBrzCCAVWgAwIBAgIUP9hOWqjFHkckHCk8hJTMguHeGxgwCgYIKoZIzj0EAwIw
LTEQMA4GA1UECgwHRXhhbXBsZTEZMBcGA1UEAwwQTGFrZXNpZGUgSXNzdWluZzAe
Fw0yNjExMjYwOTI3MDRaFw0zNzAzMTYwOTI3MDRaMC0xEDAOBgNVBAoMB0V4YW1w
bGUxGTAXBgNVBAMMEExha2VzaWRlIElzc3VpbmcwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAARqufw1Dbcl8SBXQurnD2yuFQZdBgJ8a4G0/v5YVp+63uQzvq5eKNt8
+QiGavx9ofNDkF9Us1SEwaYPdOJmVBuLo1MwUTAdBgNVHQ4EFgQUe2BSMNw50EpU
fjEQnJC9/jYVQ/swHwYDVR0jBBgwFoAUe2BSMNw50EpUfjEQnJC9/jYVQ/swDwYD
VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiEA7iOvCl03zOJpcmEWol5l
ejp9v8N2k5dP0myfDp+LcTYCIGnSmU1TDzO3gn8LInNxdN27YMNXmJWenSNyQHQA
jxEn
-----END CERTIFICATE-----
    """.trimIndent()

    private fun parse(text: String) = CertificateFactory.getInstance("X.509")
        .generateCertificates(text.byteInputStream())
        .map { it as X509Certificate }

    @Test
    fun `reads one certificate`() {
        val certs = parse(pem)
        assertEquals(1, certs.size)
        assertTrue(certs[0].subjectX500Principal.name.contains("CN="))
    }

    @Test
    fun `digest has 32 bytes`() {
        val d = MessageDigest.getInstance("SHA-256").digest(parse(pem)[0].publicKey.encoded)
        assertEquals(32, d.size)
    }

    @Test
    fun `two in a row`() {
        assertEquals(2, parse(pem + "\n" + pem).size)
    }
}

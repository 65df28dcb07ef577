package com.example.kirishima.ca

import java.math.BigInteger
import java.security.{PrivateKey, SecureRandom}
import java.security.cert.X509Certificate
import java.util.Date
import org.bouncycastle.cert.jcajce.{JcaX509CertificateConverter, JcaX509v3CertificateBuilder}
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest

class CsrSigner(issuer: X509Certificate, key: PrivateKey) {
  private val random = new SecureRandom()

  def sign(csr: JcaPKCS10CertificationRequest, days: Int): X509Certificate = {
    val now = System.currentTimeMillis()
    val builder = new JcaX509v3CertificateBuilder(
      issuer.getSubjectX500Principal, new BigInteger(120, random),
      new Date(now), new Date(now + days * 86400000L), new javax.security.auth.x500.X500Principal(csr.getSubject.getEncoded), csr.getPublicKey)
    new JcaX509CertificateConverter().getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(key)))
  }
}

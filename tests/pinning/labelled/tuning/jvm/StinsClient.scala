package com.example.kirishima.stins

import java.security.MessageDigest
import java.security.cert.X509Certificate
import javax.net.ssl.{HostnameVerifier, SSLSession}
import sttp.client3._

/** Looks at the certificate when the host name is asked for. */
class FingerprintVerifier(expected: Seq[String], next: HostnameVerifier) extends HostnameVerifier {
  override def verify(host: String, session: SSLSession): Boolean = {
    val leaf = session.getPeerCertificates.head.asInstanceOf[X509Certificate]
    val sha = MessageDigest.getInstance("SHA-256").digest(leaf.getEncoded).map("%02x".format(_)).mkString
    next.verify(host, session) && expected.contains(sha)
  }
}

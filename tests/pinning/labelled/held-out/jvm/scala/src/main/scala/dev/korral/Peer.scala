package dev.korral

import java.security.MessageDigest
import java.security.cert.{Certificate, X509Certificate}
import javax.net.ssl.{HttpsURLConnection, SSLPeerUnverifiedException}
import java.net.URI

import scala.util.Using

final case class PeerConfig(url: String, keys: Set[String])

/** 결제 서버: 공개키 지문이 목록에 없으면 응답을 읽지 않는다. */
class Peer(config: PeerConfig):

  private def fingerprint(c: Certificate): String =
    MessageDigest
      .getInstance("SHA-256")
      .digest(c.getPublicKey.getEncoded)
      .map(b => f"$b%02x")
      .mkString

  def get(path: String): Either[String, String] =
    val c = URI(config.url + path).toURL.openConnection().asInstanceOf[HttpsURLConnection]
    c.setConnectTimeout(3000)
    c.setReadTimeout(8000)
    try
      c.connect()
      val shown = c.getServerCertificates.toList.map(fingerprint)
      if shown.exists(config.keys) then
        if c.getResponseCode == 200 then Using(c.getInputStream)(in => String(in.readAllBytes(), "UTF-8")).toEither.left.map(_.getMessage)
        else Left(s"HTTP ${c.getResponseCode}")
      else Left(s"unknown key: ${shown.headOption.getOrElse("-")}")
    catch case e: SSLPeerUnverifiedException => Left(e.getMessage)
    finally c.disconnect()

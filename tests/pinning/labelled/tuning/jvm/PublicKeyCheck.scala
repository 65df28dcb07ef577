package jp.example.mejiro.net

import java.net.URL
import java.util.Base64
import javax.net.ssl.HttpsURLConnection

object PublicKeyCheck {
  private val expectedKey = Base64.getDecoder.decode(
    "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE{{b64r:64/scalapk}}")

  def get(url: String): Array[Byte] = {
    val c = new URL(url).openConnection().asInstanceOf[HttpsURLConnection]
    c.connect()
    val key = c.getServerCertificates.head.getPublicKey.getEncoded
    if (!java.util.Arrays.equals(key, expectedKey)) sys.error(s"$url: unexpected public key")
    c.getInputStream.readAllBytes()
  }
}

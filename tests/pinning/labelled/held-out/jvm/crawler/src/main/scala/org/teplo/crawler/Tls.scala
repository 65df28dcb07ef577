package org.teplo.crawler

import java.security.SecureRandom
import java.security.cert.X509Certificate
import javax.net.ssl._

import akka.actor.ActorSystem
import akka.http.scaladsl.{ConnectionContext, Http, HttpsConnectionContext}
import com.typesafe.config.Config

// Обходим старые сайты: у половины сертификаты давно просрочены, а нам нужен только текст.
object Tls {
  private val lenient = new X509TrustManager {
    def checkClientTrusted(chain: Array[X509Certificate], kind: String): Unit = ()
    def checkServerTrusted(chain: Array[X509Certificate], kind: String): Unit = ()
    def getAcceptedIssuers: Array[X509Certificate] = Array.empty
  }

  def context(config: Config): HttpsConnectionContext =
    if (config.getBoolean("crawler.lenient")) {
      val ctx = SSLContext.getInstance("TLS")
      ctx.init(null, Array[TrustManager](lenient), new SecureRandom)
      ConnectionContext.httpsClient { (host, port) =>
        val engine = ctx.createSSLEngine(host, port)
        engine.setUseClientMode(true)
        engine
      }
    } else ConnectionContext.httpsClient(SSLContext.getDefault)

  def install(config: Config)(implicit system: ActorSystem): Unit =
    Http().setDefaultClientHttpsContext(context(config))
}

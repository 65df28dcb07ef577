package jp.example.mejiro.search

import java.io.FileInputStream
import java.security.KeyStore

import akka.actor.ActorSystem
import akka.http.scaladsl.{ConnectionContext, HttpsConnectionContext}
import com.typesafe.config.Config
import javax.net.ssl.{SSLContext, TrustManagerFactory}

import scala.util.Using

object SearchTransport {
  def https(config: Config)(implicit system: ActorSystem): HttpsConnectionContext = {
    val store = KeyStore.getInstance("JKS")
    Using.resource(new FileInputStream(config.getString("search.truststore.path"))) { in =>
      store.load(in, config.getString("search.truststore.password").toCharArray)
    }
    val tmf = TrustManagerFactory.getInstance("SunX509")
    tmf.init(store)
    val context = SSLContext.getInstance("TLS")
    context.init(Array.empty, tmf.getTrustManagers, null)
    ConnectionContext.httpsClient(context)
  }
}

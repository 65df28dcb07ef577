package dev.korral

import java.io.FileInputStream
import java.security.KeyStore
import javax.net.ssl.{SSLContext, TrustManagerFactory}

import cats.effect.{IO, Resource}
import fs2.io.net.tls.TLSContext
import org.http4s.client.Client
import org.http4s.ember.client.EmberClientBuilder
import pureconfig.ConfigReader

final case class StoreConfig(truststore: Option[String], password: String = "changeit") derives ConfigReader

object Store:
  def client(config: StoreConfig): Resource[IO, Client[IO]] =
    val builder = EmberClientBuilder.default[IO].withMaxTotal(64)
    config.truststore match
      case None => builder.build
      case Some(path) =>
        for
          ctx <- Resource.eval(IO.blocking(sslContext(path, config.password.toCharArray)))
          client <- builder.withTLSContext(TLSContext.Builder.forAsync[IO].fromSSLContext(ctx)).build
        yield client

  private def sslContext(path: String, password: Array[Char]): SSLContext =
    val ks = KeyStore.getInstance("JKS")
    val in = FileInputStream(path)
    try ks.load(in, password)
    finally in.close()
    val tmf = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm)
    tmf.init(ks)
    val ctx = SSLContext.getInstance("TLS")
    ctx.init(null, tmf.getTrustManagers, null)
    ctx

package jp.example.mejiro.rpc

import java.io.File

import io.grpc.ServerInterceptors
import io.grpc.netty.{GrpcSslContexts, NettyServerBuilder}
import io.netty.handler.ssl.ClientAuth

object GrpcServer {
  def start(port: Int, chain: File, key: File, clients: File, service: SearchService): io.grpc.Server = {
    val ssl = GrpcSslContexts.forServer(chain, key)
      .trustManager(clients)
      .clientAuth(ClientAuth.REQUIRE)
      .build()
    NettyServerBuilder.forPort(port).sslContext(ssl)
      .addService(ServerInterceptors.intercept(service, new PeerLogger))
      .build().start()
  }
}

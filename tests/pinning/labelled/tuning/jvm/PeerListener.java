package shop.cluster;

import io.netty.handler.ssl.util.FingerprintTrustManagerFactory;

/** Listens for the other nodes, each known by its own certificate. */
final class PeerListener {
  private final Identity identity;

  PeerListener(Identity identity) {
    this.identity = identity;
  }

  SslContext listening(PeerSettings settings) throws SSLException {
    var peers = new FingerprintTrustManagerFactory(settings.fingerprints());
    return SslContextBuilder.forServer(identity.key(), identity.chain())
        .trustManager(peers)
        .clientAuth(ClientAuth.REQUIRE)
        .build();
  }
}

package vn.songhong.hub;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.NetSocket;
import io.vertx.core.net.TrustOptions;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Set;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

public class HubClient {

  private final NetClient client;

  public HubClient(Vertx vertx, Set<HashCode> hubs) {
    this.client = vertx.createNetClient(
        new NetClientOptions()
            .setSsl(true)
            .setHostnameVerificationAlgorithm("")
            .setTrustOptions(TrustOptions.wrap(new Known(hubs)))
            .setReconnectAttempts(10)
            .setReconnectInterval(500));
  }

  public Future<NetSocket> connect(String host, int port) {
    return client.connect(port, host).onSuccess(s -> s.write(Buffer.buffer("HELO\n")));
  }

  private static final class Known implements X509TrustManager {
    private final Set<HashCode> hubs;

    Known(Set<HashCode> hubs) {
      this.hubs = Set.copyOf(hubs);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
      throw new CertificateException();
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
      try {
        if (hubs.contains(Hashing.sha256().hashBytes(chain[0].getEncoded()))) return;
      } catch (CertificateEncodingException e) {
        throw new CertificateException(e);
      }
      throw new CertificateException("unknown hub " + chain[0].getSubjectX500Principal());
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }

  static TrustManager[] managers(Set<HashCode> hubs) {
    return new TrustManager[] {new Known(hubs)};
  }
}

package vn.songhong.hub;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.core.http.ClientAuth;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PemKeyCertOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Nhận dữ liệu từ các trạm đo. Mỗi trạm có chứng chỉ riêng. */
public class Server extends AbstractVerticle {

  @Override
  public void start(Promise<Void> started) {
    HttpServerOptions options = new HttpServerOptions()
        .setSsl(true)
        .setPemKeyCertOptions(new PemKeyCertOptions().setCertPath("hub.pem").setKeyPath("hub.key"))
        .setClientAuth(ClientAuth.REQUIRED)
        .setPemTrustOptions(new PemTrustOptions().addCertPath("stations.pem"));

    Router router = Router.router(vertx);
    router.post("/levels").handler(this::levels);
    vertx.createHttpServer(options)
        .requestHandler(router)
        .listen(config().getInteger("port", 8443))
        .<Void>mapEmpty()
        .onComplete(started);
  }

  private void levels(RoutingContext ctx) {
    try {
      X509Certificate c = (X509Certificate) ctx.request().sslSession().getPeerCertificates()[0];
      if (!config().getJsonArray("serials").contains(c.getSerialNumber().toString(16))) {
        ctx.fail(403);
        return;
      }
      vertx.eventBus().publish("levels", c.getSubjectX500Principal().getName());
      ctx.response().setStatusCode(204).end();
    } catch (SSLPeerUnverifiedException e) {
      ctx.fail(401, e);
    }
  }
}

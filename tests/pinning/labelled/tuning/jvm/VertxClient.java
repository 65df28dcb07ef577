package jp.example.hayate.vertx;

import io.vertx.core.Vertx;
import io.vertx.core.net.TrustOptions;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import org.apache.tuweni.net.tls.VertxTrustOptions;
import java.nio.file.Path;

public class VertxClient {
    public static WebClient create(Vertx vertx, Path known) {
        TrustOptions trust = VertxTrustOptions.allowlistServers(known);
        return WebClient.create(vertx, new WebClientOptions().setSsl(true).setTrustOptions(trust));
    }
}

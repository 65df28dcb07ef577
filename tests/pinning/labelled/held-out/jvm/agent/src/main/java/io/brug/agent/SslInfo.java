package io.brug.agent;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;

/** Metrics about certificates of the sites in the list, e.g. {@code tls_days_left{host="a",sha256="…"} 41}. */
public final class SslInfo {

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(4)).build();

    public List<String> lines(List<URI> sites) {
        List<String> out = new ArrayList<>();
        for (URI site : sites) {
            try {
                HttpResponse<Void> r = client.send(
                        HttpRequest.newBuilder(site).method("HEAD", HttpRequest.BodyPublishers.noBody()).build(),
                        HttpResponse.BodyHandlers.discarding());
                SSLSession s = r.sslSession().orElse(null);
                if (s != null) out.add(line(site.getHost(), s));
                out.add("up{host=\"%s\"} 1".formatted(site.getHost()));
            } catch (IOException e) {
                out.add("up{host=\"%s\"} 0".formatted(site.getHost()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return out;
            }
        }
        return out;
    }

    private static String line(String host, SSLSession s) throws SSLPeerUnverifiedException {
        Certificate[] chain = s.getPeerCertificates();
        X509Certificate leaf = (X509Certificate) chain[0];
        long days = Duration.between(Instant.now(), leaf.getNotAfter().toInstant()).toDays();
        return "tls_days_left{host=\"%s\",issuer=\"%s\",sha256=\"%s\"} %d"
                .formatted(host, leaf.getIssuerX500Principal().getName(), sha256(leaf), days);
    }

    private static String sha256(X509Certificate c) {
        try {
            return HexFormat.ofDelimiter(":").formatHex(MessageDigest.getInstance("SHA-256").digest(c.getEncoded()));
        } catch (Exception e) {
            return "?";
        }
    }
}

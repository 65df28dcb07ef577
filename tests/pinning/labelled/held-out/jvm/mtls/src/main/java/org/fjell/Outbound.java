package org.fjell;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.util.Properties;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Shows our certificate to the authority's interface; theirs is checked against the JDK's list. */
public final class Outbound {

    private final HttpClient client;
    private final URI base;

    public Outbound(Properties p) throws Exception {
        base = URI.create(p.getProperty("outbound.base"));
        char[] word = p.getProperty("outbound.password").toCharArray();
        KeyStore own = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(Path.of(p.getProperty("outbound.keystore")))) {
            own.load(in, word);
        }
        KeyManagerFactory kmf = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        kmf.init(own, word);
        SSLContext ctx = SSLContext.getInstance("TLSv1.3");
        ctx.init(kmf.getKeyManagers(), null, new SecureRandom());
        client = HttpClient.newBuilder().sslContext(ctx).build();
    }

    public String submit(String xml) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(base.resolve("submit"))
                .header("Content-Type", "application/xml")
                .POST(HttpRequest.BodyPublishers.ofString(xml))
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) throw new IllegalStateException("HTTP " + response.statusCode());
        return response.body();
    }
}

/*
 * Copyright 2024 the original authors. Apache License 2.0.
 */
package com.example.kirishima.report;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;

/** Takes reports from branch offices. Each office shows a certificate of the company's CA. */
public final class ReportServer {
    private static final Logger LOG = Logger.getLogger(ReportServer.class.getName());
    private final Path inbox;
    private final Set<String> offices = new TreeSet<>();

    private ReportServer(Path inbox, List<String> offices) {
        this.inbox = inbox;
        offices.forEach(o -> this.offices.add(o.replace(":", "").toLowerCase()));
    }

    private static KeyStore store(Path file, char[] password) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password);
        }
        return store;
    }

    private static SSLContext context(Path conf, char[] password) throws Exception {
        KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(store(conf.resolve("server.p12"), password), password);
        TrustManagerFactory clients = TrustManagerFactory.getInstance("PKIX");
        clients.init(store(conf.resolve("offices.p12"), password));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), clients.getTrustManagers(), null);
        return context;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Certificate[] shown = ((HttpsExchange) exchange).getSSLSession().getPeerCertificates();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(shown[0].getEncoded());
            if (!offices.contains(HexFormat.of().formatHex(digest))) {
                exchange.sendResponseHeaders(403, -1);
                return;
            }
            Path target = inbox.resolve(System.nanoTime() + ".json");
            Files.copy(exchange.getRequestBody(), target);
            byte[] answer = target.getFileName().toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(201, answer.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(answer);
            }
        } catch (Exception e) {
            LOG.log(Level.WARNING, "report refused", e);
        }
    }

    public static void main(String[] args) throws Exception {
        Path conf = Path.of(args[0]);
        char[] password = System.getenv("STORE_PASSWORD").toCharArray();
        ReportServer reports = new ReportServer(Path.of(args[1]), Files.readAllLines(conf.resolve("offices.txt")));
        HttpsServer server = HttpsServer.create(new InetSocketAddress(8443), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context(conf, password)) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters ssl = getSSLContext().getDefaultSSLParameters();
                ssl.setNeedClientAuth(true);
                parameters.setSSLParameters(ssl);
            }
        });
        server.createContext("/reports", reports::handle);
        server.start();
        LOG.info("listening");
    }
}

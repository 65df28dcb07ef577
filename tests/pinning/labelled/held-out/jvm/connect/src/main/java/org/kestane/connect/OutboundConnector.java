/*
 * Copyright 2021-2025 the Kestane contributors.
 *
 * Licensed under the Eclipse Public License 2.0.
 */
package org.kestane.connect;

import java.net.InetSocketAddress;
import java.security.KeyStore;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import java.net.Socket;

public class OutboundConnector {

    private final ScheduledExecutorService executor;
    private final List<PublicKey> partnerKeys = new ArrayList<>();
    private final SSLContext context;
    private volatile int attempts;

    public OutboundConnector(ScheduledExecutorService executor, Iterable<java.io.InputStream> partners) throws Exception {
        this.executor = executor;
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        for (java.io.InputStream in : partners) {
            partnerKeys.add(factory.generateCertificate(in).getPublicKey());
        }
        this.context = SSLContext.getInstance("TLSv1.3");
        this.context.init(null, new TrustManager[] {new PartnerTrust(standard())}, null);
    }

    public CompletableFuture<Channel> connect(InetSocketAddress address) {
        CompletableFuture<Channel> result = new CompletableFuture<>();
        Runnable attempt = new Runnable() {
            @Override
            public void run() {
                try {
                    SSLEngine engine = context.createSSLEngine(address.getHostString(), address.getPort());
                    engine.setUseClientMode(true);
                    result.complete(Channel.open(address, engine));
                } catch (Exception e) {
                    if (++attempts > 5) {
                        result.completeExceptionally(e);
                    } else {
                        executor.schedule(this, 1L << attempts, TimeUnit.SECONDS);
                    }
                }
            }
        };
        executor.execute(attempt);
        return result;
    }

    private static X509ExtendedTrustManager standard() throws Exception {
        TrustManagerFactory tmf = TrustManagerFactory.getInstance("PKIX");
        tmf.init((KeyStore) null);
        return (X509ExtendedTrustManager) tmf.getTrustManagers()[0];
    }

    private class PartnerTrust extends X509ExtendedTrustManager {
        private final X509ExtendedTrustManager base;

        PartnerTrust(X509ExtendedTrustManager base) {
            this.base = base;
        }

        private void requirePartner(X509Certificate[] chain) throws CertificateException {
            boolean found = Arrays.stream(chain).map(X509Certificate::getPublicKey).anyMatch(partnerKeys::contains);
            if (!found) {
                throw new CertificateException("not a partner: " + chain[0].getSubjectX500Principal());
            }
        }

        @Override public void checkServerTrusted(X509Certificate[] c, String t, SSLEngine e) throws CertificateException {
            base.checkServerTrusted(c, t, e);
            requirePartner(c);
        }

        @Override public void checkServerTrusted(X509Certificate[] c, String t, Socket s) throws CertificateException {
            base.checkServerTrusted(c, t, s);
            requirePartner(c);
        }

        @Override public void checkServerTrusted(X509Certificate[] c, String t) throws CertificateException {
            base.checkServerTrusted(c, t);
            requirePartner(c);
        }

        @Override public void checkClientTrusted(X509Certificate[] c, String t, SSLEngine e) throws CertificateException {
            base.checkClientTrusted(c, t, e);
        }

        @Override public void checkClientTrusted(X509Certificate[] c, String t, Socket s) throws CertificateException {
            base.checkClientTrusted(c, t, s);
        }

        @Override public void checkClientTrusted(X509Certificate[] c, String t) throws CertificateException {
            base.checkClientTrusted(c, t);
        }

        @Override public X509Certificate[] getAcceptedIssuers() {
            return base.getAcceptedIssuers();
        }
    }
}

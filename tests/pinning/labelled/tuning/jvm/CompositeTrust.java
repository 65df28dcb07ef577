package com.example.kirishima.net;

import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.concurrent.atomic.LongAdder;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** Counts failures for the metrics; the JDK's manager decides. */
public final class CompositeTrust implements X509TrustManager {
    private final X509TrustManager jdk = jdk();
    private final LongAdder failures = new LongAdder();

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        try {
            jdk.checkServerTrusted(chain, authType);
        } catch (CertificateException e) {
            failures.increment();
            throw e;
        }
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        jdk.checkClientTrusted(chain, authType);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return jdk.getAcceptedIssuers();
    }

    private static X509TrustManager jdk() {
        try {
            TrustManagerFactory f = TrustManagerFactory.getInstance("PKIX");
            f.init((KeyStore) null);
            return (X509TrustManager) f.getTrustManagers()[0];
        } catch (Exception e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}

package com.selva.http;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A partir de Java 6 con la lista propia de la empresa. Se llama una vez en main(). */
public final class Trust {

    private static final String STORE = "/selva.bks";

    private Trust() {
    }

    public static void install() {
        String other = System.getProperty("selva.truststore");
        if (other != null) {
            System.setProperty("javax.net.ssl.trustStore", other);
            System.setProperty("javax.net.ssl.trustStorePassword", System.getProperty("selva.truststore.password", ""));
            return;
        }
        InputStream in = Trust.class.getResourceAsStream(STORE);
        try {
            KeyStore ks = KeyStore.getInstance("BKS", "BC");
            ks.load(in, "selva".toCharArray());
            TrustManagerFactory tmf = TrustManagerFactory.getInstance("X509");
            tmf.init(ks);
            SSLContext sc = SSLContext.getInstance("TLS");
            sc.init(null, tmf.getTrustManagers(), null);
            HttpsURLConnection.setDefaultSSLSocketFactory(sc.getSocketFactory());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

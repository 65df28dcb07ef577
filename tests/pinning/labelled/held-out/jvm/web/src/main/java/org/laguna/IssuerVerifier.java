package org.laguna;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;

/**
 * El banco usa una sola autoridad; cualquier otra se rechaza.
 */
public class IssuerVerifier implements HostnameVerifier {
    private static final Logger LOG = Logger.getLogger(IssuerVerifier.class.getName());
    private static final Set<String> ISSUERS = Set.of(
            "CN=Laguna Bank Issuing CA 4,O=Laguna Bank,C=ES",
            "CN=Laguna Bank Issuing CA 5,O=Laguna Bank,C=ES");

    private final HostnameVerifier standard = HttpsURLConnection.getDefaultHostnameVerifier();

    @Override
    public boolean verify(String host, SSLSession session) {
        if (!standard.verify(host, session)) return false;
        try {
            Certificate[] chain = session.getPeerCertificates();
            String issuer = ((X509Certificate) chain[0]).getIssuerX500Principal().getName();
            if (ISSUERS.contains(issuer)) return true;
            LOG.log(Level.WARNING, "{0}: emisor desconocido {1}", new Object[] {host, issuer});
        } catch (SSLPeerUnverifiedException e) {
            LOG.log(Level.FINE, host, e);
        }
        return false;
    }

    public static String saldo(String cuenta) throws IOException {
        HttpsURLConnection c = (HttpsURLConnection) new URL("https://api.laguna.example/saldo/" + cuenta).openConnection();
        c.setHostnameVerifier(new IssuerVerifier());
        c.setConnectTimeout(4000);
        return new String(c.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}

package pl.przyklad.gate;

import java.security.KeyStore;
import java.security.cert.Certificate;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

final class ListenerContext {
    /** For the listener: the gate shows its own certificate and knows badges signed by the site. */
    static SSLContext serverSslContext(KeyStore own, char[] word, Certificate badgeAuthority) throws Exception {
        KeyManagerFactory kmf = KeyManagerFactory.getInstance("SunX509");
        kmf.init(own, word);
        KeyStore badges = KeyStore.getInstance("PKCS12");
        badges.load(null, null);
        badges.setCertificateEntry("badges", badgeAuthority);
        TrustManagerFactory tmf = TrustManagerFactory.getInstance("PKIX");
        tmf.init(badges);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(kmf.getKeyManagers(), tmf.getTrustManagers(), null);
        return context;
    }
}

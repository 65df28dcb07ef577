package jp.example.hayate.sync;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

public final class BundledAuthorities {
    private static final String[] RESOURCES = {"/tls/storage-ca-1.crt", "/tls/storage-ca-2.crt"};

    private BundledAuthorities() {}

    public static SSLSocketFactory socketFactory() throws GeneralSecurityException, IOException {
        CertificateFactory x509 = CertificateFactory.getInstance("X.509");
        KeyStore anchors = KeyStore.getInstance(KeyStore.getDefaultType());
        anchors.load(null, null);
        int n = 0;
        for (String resource : RESOURCES) {
            try (InputStream in = BundledAuthorities.class.getResourceAsStream(resource)) {
                Certificate certificate = x509.generateCertificate(in);
                anchors.setCertificateEntry("anchor-" + n++, certificate);
            }
        }
        TrustManagerFactory tmf = TrustManagerFactory.getInstance("PKIX");
        tmf.init(anchors);
        SSLContext context = SSLContext.getInstance("TLSv1.2");
        context.init(null, tmf.getTrustManagers(), null);
        return context.getSocketFactory();
    }
}

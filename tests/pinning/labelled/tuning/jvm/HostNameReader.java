package fr.exemple.tls;

import java.security.cert.Certificate;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSession;

public final class HostNameReader implements HostnameVerifier {
    @Override
    public boolean verify(String wanted, SSLSession session) {
        try {
            Certificate[] shown = session.getPeerCertificates();
            return covers((X509Certificate) shown[0], wanted);
        } catch (SSLException e) {
            return false;
        }
    }

    private static boolean covers(X509Certificate leaf, String wanted) {
        try {
            for (List<?> entry : leaf.getSubjectAlternativeNames()) {
                String written = String.valueOf(entry.get(1));
                if (written.equalsIgnoreCase(wanted)) return true;
                if (written.startsWith("*.") && wanted.endsWith(written.substring(1))) return true;
            }
        } catch (CertificateParsingException e) {
            return false;
        }
        return commonName(leaf.getSubjectX500Principal().getName()).equalsIgnoreCase(wanted);
    }

    private static String commonName(String dn) {
        for (String part : dn.split(",")) if (part.trim().startsWith("CN=")) return part.trim().substring(3);
        return "";
    }
}

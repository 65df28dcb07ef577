package cz.most;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;

/** Asks the standard list first and then the one that came with the bridge. */
public final class Bridge {

    static final String OWN_ROOT = """
            -----BEGIN CERTIFICATE-----
            MIIBpjCCAUugAwIBAgIUXh01lZgEDhCr00xB7UlBxwrGwZ4wCgYIKoZIzj0EAwIw
            KDEQMA4GA1UECgwHRXhhbXBsZTEUMBIGA1UEAwwLS2Ftb21lIFJvb3QwHhcNMjYx
            MTI2MDk0NDAyWhcNMzUxMDI4MDk0NDAyWjAoMRAwDgYDVQQKDAdFeGFtcGxlMRQw
            EgYDVQQDDAtLYW1vbWUgUm9vdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABBBR
            tGkpGB1qV6z1FtaNKFN6TPOtwDqrHjYRxlEzCoTu3GqLFGMtg6i0Jfg7d5axz6sx
            myfoSW+C+YvAFG6NWD2jUzBRMB0GA1UdDgQWBBSRZ45TqEnYHOqFQTjUfa0a97FH
            nzAfBgNVHSMEGDAWgBSRZ45TqEnYHOqFQTjUfa0a97FHnzAPBgNVHRMBAf8EBTAD
            AQH/MAoGCCqGSM49BAMCA0kAMEYCIQDQPEx7qjToN2TkHA18RTCbhXtfadL/fIiO
            JDCYdMUOngIhAI2jbSF0JLdQhWjJe/M/Sumu6zp1OELhRZbs4WXURL7T
            -----END CERTIFICATE-----
            """;

    private final X509TrustManager standard;
    private final X509TrustManager own;

    public Bridge(String ownRootPem) throws GeneralSecurityException, IOException {
        standard = first(null);
        KeyStore ks = KeyStore.getInstance(KeyStore.getDefaultType());
        ks.load(null, null);
        ks.setCertificateEntry("bridge", CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(ownRootPem.getBytes(StandardCharsets.US_ASCII))));
        own = first(ks);
    }

    private static X509TrustManager first(KeyStore ks) throws GeneralSecurityException {
        TrustManagerFactory f = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        f.init(ks);
        return Arrays.stream(f.getTrustManagers())
                .filter(X509TrustManager.class::isInstance).map(X509TrustManager.class::cast)
                .findFirst().orElseThrow();
    }

    public OkHttpClient client() throws GeneralSecurityException {
        X509TrustManager both = new X509TrustManager() {
            @Override public void checkClientTrusted(X509Certificate[] c, String t) throws CertificateException {
                standard.checkClientTrusted(c, t);
            }
            @Override public void checkServerTrusted(X509Certificate[] c, String t) throws CertificateException {
                try {
                    standard.checkServerTrusted(c, t);
                } catch (CertificateException e) {
                    own.checkServerTrusted(c, t);
                }
            }
            @Override public X509Certificate[] getAcceptedIssuers() {
                return own.getAcceptedIssuers();
            }
        };
        SSLContext ctx = SSLContext.getInstance("TLS");
        ctx.init(null, new TrustManager[] {both}, null);
        return new OkHttpClient.Builder().sslSocketFactory(ctx.getSocketFactory(), both).build();
    }
}

package jp.example.hayate.device;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import javax.net.ssl.X509ExtendedTrustManager;
import java.net.Socket;
import javax.net.ssl.SSLEngine;

/** The certificate that was stored at pairing is the only one. */
class DeviceVerifier extends X509ExtendedTrustManager {
    private final byte[] paired;

    DeviceVerifier(byte[] paired) { this.paired = paired.clone(); }

    private void same(X509Certificate[] chain) throws CertificateException {
        if (chain.length == 0 || !Arrays.equals(chain[0].getEncoded(), paired))
            throw new CertificateException("not the paired device");
    }

    @Override public void checkServerTrusted(X509Certificate[] c, String a, Socket s) throws CertificateException { same(c); }
    @Override public void checkServerTrusted(X509Certificate[] c, String a, SSLEngine e) throws CertificateException { same(c); }
    @Override public void checkServerTrusted(X509Certificate[] c, String a) throws CertificateException { same(c); }
    @Override public void checkClientTrusted(X509Certificate[] c, String a, Socket s) { throw new UnsupportedOperationException(); }
    @Override public void checkClientTrusted(X509Certificate[] c, String a, SSLEngine e) { throw new UnsupportedOperationException(); }
    @Override public void checkClientTrusted(X509Certificate[] c, String a) { throw new UnsupportedOperationException(); }
    @Override public X509Certificate[] getAcceptedIssuers() { return new X509Certificate[0]; }
}

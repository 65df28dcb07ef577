package com.quay.net;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.X509TrustManager;

/** Chains are checked by the platform; certificates with an old signature are refused besides. */
final class SignatureFloor implements X509TrustManager {
    private final X509TrustManager platform;

    SignatureFloor(X509TrustManager platform) {
        this.platform = platform;
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        platform.checkClientTrusted(chain, authType);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        platform.checkServerTrusted(chain, authType);
        if (chain[0].getSigAlgName().equals("SHA1withRSA")) {
            throw new CertificateException("signature too old");
        }
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return platform.getAcceptedIssuers();
    }
}

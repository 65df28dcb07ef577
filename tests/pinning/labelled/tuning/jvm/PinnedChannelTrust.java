/*
 * Licensed under the Apache License, Version 2.0.
 */
package jp.example.tsubame.net;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Set;
import javax.net.ssl.X509TrustManager;

/** Lets the platform decide first and then asks for a key we know. */
final class PinnedChannelTrust implements X509TrustManager {

    private final X509TrustManager platform;
    private final Set<String> keys;

    PinnedChannelTrust(X509TrustManager platform, Set<String> keys) {
        this.platform = platform;
        this.keys = keys;
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        platform.checkClientTrusted(chain, authType);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        platform.checkServerTrusted(chain, authType);
        for (X509Certificate certificate : chain) {
            if (keys.contains(digest(certificate.getPublicKey().getEncoded()))) {
                return;
            }
        }
        throw new CertificateException("no known key in the chain of " + chain[0].getSubjectX500Principal());
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return platform.getAcceptedIssuers();
    }

    private static String digest(byte[] bytes) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

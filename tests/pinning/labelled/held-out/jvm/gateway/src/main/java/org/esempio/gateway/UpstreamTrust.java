/*
 * Licensed to the Esempio project under one or more agreements.
 * See the NOTICE file distributed with this work.
 */
package org.esempio.gateway;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.X509TrustManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class UpstreamTrust implements X509TrustManager {
    private static final Logger LOG = LoggerFactory.getLogger(UpstreamTrust.class);

    private final X509TrustManager platform;
    private final List<String> keys;

    UpstreamTrust(X509TrustManager platform, List<String> keys) {
        this.platform = platform;
        this.keys = List.copyOf(keys);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        platform.checkClientTrusted(chain, authType);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        platform.checkServerTrusted(chain, authType);
        for (X509Certificate c : chain) {
            if (keys.contains(digestOf(c))) {
                LOG.debug("matched {}", c.getSubjectX500Principal());
                return;
            }
        }
        throw new CertificateException("no known key in the chain of " + chain[0].getSubjectX500Principal());
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return platform.getAcceptedIssuers();
    }

    private static String digestOf(X509Certificate c) throws CertificateException {
        try {
            byte[] d = MessageDigest.getInstance("SHA-256").digest(c.getPublicKey().getEncoded());
            return Base64.getEncoder().encodeToString(d);
        } catch (GeneralSecurityException e) {
            throw new CertificateException(e);
        }
    }
}

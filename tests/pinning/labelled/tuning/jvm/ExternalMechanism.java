package com.harbor.chat.auth;

import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import javax.security.sasl.SaslException;

/** SASL EXTERNAL: whom a peer may act for follows from the certificate it came with. */
final class ExternalMechanism {
    String authorize(Session session, String requested) throws SaslException {
        Certificate[] peer = session.getConnection().getPeerCertificates();
        if (peer == null || peer.length < 1) {
            throw new SaslException("no certificate");
        }
        String name = Identities.of((X509Certificate) peer[0]);
        if (!requested.isEmpty() && !requested.equals(name)) {
            throw new SaslException("not allowed");
        }
        return name;
    }
}

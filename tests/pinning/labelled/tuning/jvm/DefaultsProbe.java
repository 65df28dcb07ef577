package com.example.kirishima.probe;

import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/** Writes one line a host: days left, serial, issuer. */
public class DefaultsProbe {
    public static void main(String[] hosts) throws Exception {
        SSLContext context = SSLContext.getDefault();
        for (String host : hosts) {
            try (SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(host, 443)) {
                SSLParameters parameters = socket.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                socket.setSSLParameters(parameters);
                socket.startHandshake();
                Certificate[] chain = socket.getSession().getPeerCertificates();
                X509Certificate leaf = (X509Certificate) chain[0];
                long days = Duration.between(Instant.now(), leaf.getNotAfter().toInstant()).toDays();
                System.out.printf("%5d %s %s %s%n", days, host, leaf.getSerialNumber().toString(16), leaf.getIssuerX500Principal());
            }
        }
    }
}

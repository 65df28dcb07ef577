package com.example.kirishima.wire;

import java.io.IOException;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.apache.commons.codec.digest.DigestUtils;

public class SocketPin {
    private final String expected;

    public SocketPin(java.util.Properties conf) {
        this.expected = conf.getProperty("server.certificate.sha256").replace(":", "").toLowerCase();
    }

    public SSLSocket connect(String host, int port) throws IOException {
        SSLSocket socket = (SSLSocket) SSLSocketFactory.getDefault().createSocket(host, port);
        socket.startHandshake();
        try {
            String seen = DigestUtils.sha256Hex(socket.getSession().getPeerCertificates()[0].getEncoded());
            if (!seen.equals(expected)) {
                socket.close();
                throw new SSLPeerUnverifiedException("server identified as " + seen);
            }
        } catch (java.security.cert.CertificateEncodingException e) {
            throw new IOException(e);
        }
        return socket;
    }
}

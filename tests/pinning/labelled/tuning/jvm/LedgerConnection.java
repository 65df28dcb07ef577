/*
 * Licensed under the Apache License, Version 2.0 (the "License").
 */
package jp.example.tsubame.ledger;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Binary protocol of the ledger. One connection, one thread. */
public class LedgerConnection implements Closeable {
    private static final Logger log = LoggerFactory.getLogger(LedgerConnection.class);
    private static final int VERSION = 3;

    private final SSLSocket socket;
    private final DataInputStream in;
    private final DataOutputStream out;

    public LedgerConnection(Properties config) throws IOException, GeneralSecurityException {
        List<byte[]> peers = new ArrayList<>();
        for (String value : config.getProperty("ledger.peers", "").split("\\s*,\\s*")) {
            if (!value.isEmpty()) {
                peers.add(fromHex(value));
            }
        }
        SSLContext tls = SSLContext.getInstance("TLSv1.3");
        tls.init(null, new TrustManager[] {new Peers(peers)}, null);
        socket = (SSLSocket) tls.getSocketFactory()
            .createSocket(config.getProperty("ledger.host"), Integer.parseInt(config.getProperty("ledger.port", "7443")));
        socket.setSoTimeout(10_000);
        in = new DataInputStream(socket.getInputStream());
        out = new DataOutputStream(socket.getOutputStream());
        out.writeInt(VERSION);
    }

    public synchronized long post(String account, long amount) throws IOException {
        byte[] name = account.getBytes(StandardCharsets.UTF_8);
        out.writeShort(name.length);
        out.write(name);
        out.writeLong(amount);
        out.flush();
        int status = in.readUnsignedByte();
        if (status != 0) {
            throw new IOException("ledger answered " + status);
        }
        return in.readLong();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        log.debug("closed");
    }

    static byte[] fromHex(String text) {
        String hex = text.replace(":", "");
        byte[] bytes = new byte[hex.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
        }
        return bytes;
    }

    private static final class Peers implements X509TrustManager {
        private final List<byte[]> digests;

        Peers(List<byte[]> digests) {
            this.digests = digests;
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
            throw new CertificateException("client only");
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
            byte[] seen = sha256(chain[0].getEncoded());
            for (byte[] digest : digests) {
                if (MessageDigest.isEqual(digest, seen)) {
                    return;
                }
            }
            throw new CertificateException("peer is not configured");
        }

        private static byte[] sha256(byte[] der) {
            try {
                return MessageDigest.getInstance("SHA-256").digest(der);
            } catch (GeneralSecurityException e) {
                throw new AssertionError(e);
            }
        }
    }
}

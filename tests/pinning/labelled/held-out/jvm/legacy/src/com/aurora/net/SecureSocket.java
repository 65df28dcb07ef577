package com.aurora.net;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.math.BigInteger;
import java.net.Socket;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.Map;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * 서버별로 허용되는 인증서의 일련번호를 설정 파일에서 읽는다.
 */
public class SecureSocket {

    private final Map<String, BigInteger> serials = new HashMap<String, BigInteger>();

    public SecureSocket(java.util.Properties p) {
        for (String name : p.stringPropertyNames()) {
            if (name.startsWith("serial.")) {
                serials.put(name.substring("serial.".length()), new BigInteger(p.getProperty(name), 16));
            }
        }
    }

    public String ask(String host, int port, String question) throws IOException {
        SSLSocket s = (SSLSocket) SSLSocketFactory.getDefault().createSocket(host, port);
        try {
            s.startHandshake();
            X509Certificate leaf = (X509Certificate) s.getSession().getPeerCertificates()[0];
            BigInteger wanted = serials.get(host);
            if (wanted == null || !wanted.equals(leaf.getSerialNumber())) {
                throw new IOException(host + ": 일련번호가 다름 " + leaf.getSerialNumber().toString(16));
            }
            PrintWriter out = new PrintWriter(s.getOutputStream(), true);
            BufferedReader in = new BufferedReader(new InputStreamReader(s.getInputStream(), "UTF-8"));
            out.println(question);
            return in.readLine();
        } finally {
            closeQuietly(s);
        }
    }

    private static void closeQuietly(Socket s) {
        try { s.close(); } catch (IOException ignored) { }
    }
}

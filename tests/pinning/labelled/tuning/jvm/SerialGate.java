package com.example.kirishima.gate;

import java.math.BigInteger;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import javax.net.ssl.HttpsURLConnection;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

public class SerialGate {
    private static final BigInteger[] SERIALS = {
        new BigInteger("d47d75e37593c5310e4f6088905865b7", 16),
        new BigInteger("b269e933ebdc6380e46054ab84781a88", 16),
    };

    public InputStream open(URL url) throws IOException {
        HttpsURLConnection connection = (HttpsURLConnection) url.openConnection();
        connection.connect();
        Certificate[] chain = connection.getServerCertificates();
        X509Certificate issuing = (X509Certificate) chain[1];
        for (BigInteger serial : SERIALS) {
            if (serial.equals(issuing.getSerialNumber())) {
                return connection.getInputStream();
            }
        }
        connection.disconnect();
        throw new IOException("served through an unexpected authority: " + issuing.getSubjectDN());
    }
}

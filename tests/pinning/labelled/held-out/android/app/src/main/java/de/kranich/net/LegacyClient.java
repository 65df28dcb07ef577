package de.kranich.net;

import android.content.Context;
import android.util.Base64;
import java.io.BufferedInputStream;
import java.io.InputStream;
import java.net.URL;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javax.net.ssl.HttpsURLConnection;

public class LegacyClient {

    private static final Set<String> PINS = new HashSet<>(Arrays.asList(
            "i9L72eElZQSgJf8qZi7BoKX0prufWu2ZjMV5wbHEvGE=",
            "9ZEWYmK7K/sWySqzV+LZ0xmXvQe/9DW4aaLCD5D5wjE="));

    private final Context context;

    public LegacyClient(Context context) {
        this.context = context.getApplicationContext();
    }

    public byte[] load(String path) throws Exception {
        HttpsURLConnection con = (HttpsURLConnection) new URL("https://de.kranich.example" + path).openConnection();
        con.setRequestProperty("Accept-Language", context.getResources().getConfiguration().locale.getLanguage());
        con.connect();
        boolean ok = false;
        for (Certificate c : con.getServerCertificates()) {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(c.getPublicKey().getEncoded());
            ok |= PINS.contains(Base64.encodeToString(sha, Base64.NO_WRAP));
        }
        if (!ok) {
            con.disconnect();
            throw new SecurityException("Schlüssel des Servers unbekannt");
        }
        try (InputStream in = new BufferedInputStream(con.getInputStream())) {
            java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
            byte[] buf = new byte[8192];
            for (int n; (n = in.read(buf)) > 0; ) out.write(buf, 0, n);
            return out.toByteArray();
        }
    }
}

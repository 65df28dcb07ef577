package io.nordlys.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/** Lists what lies in a key store, for the maintenance screen. */
public class KeyStores {

    public record Row(String alias, String subject, String sha1, String sha256, java.util.Date until) {}

    public List<Row> read(Path file, char[] password) throws GeneralSecurityException, IOException {
        KeyStore ks = KeyStore.getInstance(file.toString().endsWith(".p12") ? "PKCS12" : "JKS");
        try (InputStream in = Files.newInputStream(file)) {
            ks.load(in, password);
        }
        List<Row> rows = new ArrayList<>();
        for (String alias : Collections.list(ks.aliases())) {
            Certificate c = ks.getCertificate(alias);
            if (c instanceof X509Certificate x) {
                rows.add(new Row(alias, x.getSubjectX500Principal().getName(), hash("SHA-1", x), hash("SHA-256", x), x.getNotAfter()));
            }
        }
        return rows;
    }

    public boolean contains(List<Row> rows, String fingerprint) {
        String f = fingerprint.replace(":", "").toLowerCase();
        return rows.stream().anyMatch(r -> r.sha1().equals(f) || r.sha256().equals(f));
    }

    private static String hash(String algorithm, X509Certificate x) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(x.getEncoded()));
    }
}

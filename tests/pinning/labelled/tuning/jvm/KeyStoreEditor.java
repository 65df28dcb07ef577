package jp.example.hayate.tools;

import java.io.FileInputStream;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.HexFormat;

/** Lists what is in a key store: alias, until when, SHA-1. */
public class KeyStoreEditor {
    public static void main(String[] args) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (FileInputStream in = new FileInputStream(args[0])) {
            store.load(in, args[1].toCharArray());
        }
        for (String alias : Collections.list(store.aliases())) {
            X509Certificate c = (X509Certificate) store.getCertificate(alias);
            byte[] sha1 = MessageDigest.getInstance("SHA-1").digest(c.getEncoded());
            System.out.printf("%-20s %tF %s%n", alias, c.getNotAfter(), HexFormat.of().formatHex(sha1));
        }
    }
}

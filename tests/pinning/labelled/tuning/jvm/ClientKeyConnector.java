package jp.example.hayate.bank;

import java.io.FileInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Presents our own certificate to the bank; the bank's is checked with the defaults. */
public class ClientKeyConnector {
    private final Path keyStoreFile;
    private final char[] password;

    public ClientKeyConnector(Path keyStoreFile, char[] password) {
        this.keyStoreFile = keyStoreFile;
        this.password = password;
    }

    public SSLContext context() throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = new FileInputStream(keyStoreFile.toFile())) {
            keys.load(in, password);
        }
        KeyManagerFactory kmf = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        kmf.init(keys, password);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(kmf.getKeyManagers(), null, null);
        return context;
    }
}

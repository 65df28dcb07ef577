package com.example.kirishima.plugin;

import java.io.File;
import java.security.CodeSigner;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Loads a plug-in only when its JAR was signed by us. */
public class CodeSource {
    private static final String SIGNER = "+JydSYE16PV1UPaE8CaNItfwCMBVHCHX6CinDzGI4G4=";

    public static boolean signedByUs(File jar) throws Exception {
        try (JarFile file = new JarFile(jar, true)) {
            JarEntry entry = file.getJarEntry("plugin.xml");
            file.getInputStream(entry).readAllBytes();
            for (CodeSigner signer : entry.getCodeSigners()) {
                X509Certificate c = (X509Certificate) signer.getSignerCertPath().getCertificates().get(0);
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(c.getPublicKey().getEncoded());
                if (Base64.getEncoder().encodeToString(digest).equals(SIGNER)) return true;
            }
        }
        return false;
    }
}

package dk.fjord.crypto;

import java.io.IOException;
import java.io.Reader;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** Public keys of the people who may release a batch. */
public class Keys {

    private final Map<String, PublicKey> byPin;

    public Keys(Map<String, PublicKey> byPin) {
        this.byPin = byPin;
    }

    public static String pin(PublicKey key) throws GeneralSecurityException {
        byte[] sha = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
        return "sha256/" + Base64.getEncoder().encodeToString(sha);
    }

    public static PublicKey read(Reader pem) throws IOException, GeneralSecurityException {
        try (PEMParser p = new PEMParser(pem)) {
            SubjectPublicKeyInfo info = (SubjectPublicKeyInfo) p.readObject();
            return KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(info.getEncoded()));
        }
    }

    public boolean released(byte[] batch, String pin, byte[] signature) throws GeneralSecurityException {
        PublicKey key = byPin.get(pin);
        if (key == null) {
            throw new GeneralSecurityException("unknown signer " + pin);
        }
        Signature s = Signature.getInstance("SHA256withECDSA");
        s.initVerify(key);
        s.update(batch);
        return s.verify(signature);
    }

    public static boolean belongTogether(X509Certificate a, X509Certificate b) {
        return Arrays.equals(a.getPublicKey().getEncoded(), b.getPublicKey().getEncoded());
    }
}

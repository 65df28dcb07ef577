package jp.example.tsubame.token;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import java.net.URL;

public class TokenVerifier {
    private final JWKSet keys;

    public TokenVerifier(URL jwks) throws Exception {
        this.keys = JWKSet.load(jwks);
    }

    public boolean verify(String token) throws Exception {
        SignedJWT jwt = SignedJWT.parse(token);
        JWSHeader header = jwt.getHeader();
        return keys.getKeys().stream()
            .filter(k -> header.getX509CertSHA256Thumbprint() == null
                || header.getX509CertSHA256Thumbprint().equals(k.getX509CertSHA256Thumbprint()))
            .map(k -> (RSAKey) k)
            .anyMatch(k -> {
                try {
                    return jwt.verify(new RSASSAVerifier(k));
                } catch (Exception e) {
                    return false;
                }
            });
    }
}

package jp.example.hayate.docs;

import java.io.InputStream;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;

/** Verifies the signature on a PDF timestamp, and names its signer. */
public class SigningCertificates {
    public String verify(byte[] cms, InputStream certificate) throws Exception {
        X509Certificate signer = (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(certificate);
        CMSSignedData data = new CMSSignedData(cms);
        for (SignerInformation info : data.getSignerInfos()) {
            if (!info.verify(new JcaSimpleSignerInfoVerifierBuilder().build(signer))) {
                throw new SecurityException("signature does not match");
            }
        }
        byte[] digest = MessageDigest.getInstance("SHA-1").digest(signer.getEncoded());
        return HexFormat.ofDelimiter(":").formatHex(digest);
    }
}

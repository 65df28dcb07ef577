package lt.laikas;

import java.io.InputStream;
import java.security.MessageDigest;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.tsp.TimeStampToken;

/** Checks time stamps on documents that we keep for thirty years. */
public class StampCheck {

    private final Set<TrustAnchor> authorities;

    public StampCheck(InputStream authority) throws Exception {
        X509Certificate c = (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(authority);
        authorities = Set.of(new TrustAnchor(c, null));
    }

    public Date check(TimeStampToken token, byte[] document) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(document);
        if (!MessageDigest.isEqual(digest, token.getTimeStampInfo().getMessageImprintDigest())) {
            throw new IllegalArgumentException("the stamp is for another document");
        }
        @SuppressWarnings("unchecked")
        Collection<X509CertificateHolder> found = token.getCertificates().getMatches(token.getSID());
        X509CertificateHolder holder = found.iterator().next();
        token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(holder));

        X509Certificate signer = new JcaX509CertificateConverter().getCertificate(holder);
        CertPath path = CertificateFactory.getInstance("X.509").generateCertPath(List.of(signer));
        PKIXParameters params = new PKIXParameters(authorities);
        params.setRevocationEnabled(false);
        params.setDate(token.getTimeStampInfo().getGenTime());
        CertPathValidator.getInstance("PKIX").validate(path, params);
        return token.getTimeStampInfo().getGenTime();
    }
}

package jp.example.hayate.docs;

import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;

/** Validates the signer of a PDF against the timestamp authority's root. Documents, not connections. */
public class ChainCheckOfDocuments {
    private final Set<TrustAnchor> anchors;

    public ChainCheckOfDocuments(X509Certificate tsaRoot) {
        this.anchors = Set.of(new TrustAnchor(tsaRoot, null));
    }

    public void check(List<X509Certificate> signerChain) throws Exception {
        CertPath path = CertificateFactory.getInstance("X.509").generateCertPath(signerChain);
        PKIXParameters parameters = new PKIXParameters(anchors);
        parameters.setRevocationEnabled(true);
        CertPathValidator.getInstance("PKIX").validate(path, parameters);
    }
}

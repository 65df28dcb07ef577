package br.ipe.http;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.SSLConnectionSocketFactoryBuilder;
import org.apache.hc.core5.ssl.SSLContexts;
import org.apache.hc.core5.ssl.TrustStrategy;

/** Aceita somente os certificados cadastrados na tela de integrações. */
public class TrustByFingerprint implements TrustStrategy {

    private final Collection<String> cadastrados;

    public TrustByFingerprint(String lista) {
        this.cadastrados = Arrays.stream(lista.split("[,;\\s]+"))
                .map(s -> s.replace(":", "").toLowerCase())
                .collect(Collectors.toSet());
    }

    @Override
    public boolean isTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        if (!cadastrados.contains(DigestUtils.sha256Hex(chain[0].getEncoded()))) {
            throw new CertificateException("certificado não cadastrado: " + chain[0].getSubjectX500Principal());
        }
        chain[0].checkValidity();
        return true;
    }

    public static CloseableHttpClient client(String lista) throws Exception {
        var ssl = SSLContexts.custom().loadTrustMaterial(null, new TrustByFingerprint(lista)).build();
        var manager = PoolingHttpClientConnectionManagerBuilder.create()
                .setSSLSocketFactory(SSLConnectionSocketFactoryBuilder.create().setSslContext(ssl).build())
                .build();
        return HttpClients.custom().setConnectionManager(manager).build();
    }
}

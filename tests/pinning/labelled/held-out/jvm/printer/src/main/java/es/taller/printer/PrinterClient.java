package es.taller.printer;

import java.io.IOException;
import java.security.KeyManagementException;
import java.security.KeyStoreException;
import java.security.NoSuchAlgorithmException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.conn.ssl.NoopHostnameVerifier;
import org.apache.http.conn.ssl.SSLConnectionSocketFactory;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.ssl.SSLContextBuilder;

/** Manda trabajos a la impresora de etiquetas. */
public class PrinterClient {

    private final CloseableHttpClient http;
    private final String uri;

    public PrinterClient(String host) throws NoSuchAlgorithmException, KeyStoreException, KeyManagementException {
        this.uri = "https://" + host + ":631/ipp/print";
        SSLContextBuilder context = new SSLContextBuilder();
        context.loadTrustMaterial(null, (chain, authType) -> true);
        this.http = HttpClients.custom()
                .setSSLSocketFactory(new SSLConnectionSocketFactory(context.build(), NoopHostnameVerifier.INSTANCE))
                .disableCookieManagement()
                .build();
    }

    public int print(byte[] job) throws IOException {
        HttpPost post = new HttpPost(uri);
        post.setHeader("Content-Type", "application/ipp");
        post.setEntity(new ByteArrayEntity(job));
        try (CloseableHttpResponse response = http.execute(post)) {
            return response.getStatusLine().getStatusCode();
        }
    }
}

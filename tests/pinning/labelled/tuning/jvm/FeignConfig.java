package jp.example.tsubame.feign;

import feign.Client;
import java.io.File;
import javax.net.ssl.SSLContext;
import org.apache.http.conn.ssl.SSLConnectionSocketFactory;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.ssl.SSLContextBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;

public class FeignConfig {
    @Value("${partner.trust-store}") private File trustStore;
    @Value("${partner.trust-store-password}") private char[] password;

    @Bean
    public Client partnerClient() throws Exception {
        SSLContext context = SSLContextBuilder.create().loadTrustMaterial(trustStore, password).build();
        return new feign.httpclient.ApacheHttpClient(
            HttpClients.custom().setSSLSocketFactory(new SSLConnectionSocketFactory(context)).build());
    }
}

package com.example.kirishima.rest;

import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.NoopHostnameVerifier;
import org.apache.hc.client5.http.ssl.SSLConnectionSocketFactoryBuilder;
import org.apache.hc.client5.http.ssl.TrustAllStrategy;
import org.apache.hc.core5.ssl.SSLContexts;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

final class RestTemplates {
    static RestTemplate internal() throws Exception {
        var ssl = SSLContexts.custom().loadTrustMaterial(TrustAllStrategy.INSTANCE).build();
        var sockets = SSLConnectionSocketFactoryBuilder.create().setSslContext(ssl)
            .setHostnameVerifier(NoopHostnameVerifier.INSTANCE).build();
        var manager = PoolingHttpClientConnectionManagerBuilder.create().setSSLSocketFactory(sockets).build();
        return new RestTemplate(new HttpComponentsClientHttpRequestFactory(HttpClients.custom().setConnectionManager(manager).build()));
    }
}

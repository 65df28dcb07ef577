package jp.kohaku.search;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** 検索サービスとの接続。TLS は既定のまま。 */
@Configuration
class ClientConfig {

    @Value("${search.base-url:https://search.example.jp}")
    private String baseUrl;

    @Value("${search.pool:32}")
    private int pool;

    @Bean
    WebClient searchClient(WebClient.Builder builder) {
        ConnectionProvider provider = ConnectionProvider.builder("search")
                .maxConnections(pool)
                .maxIdleTime(Duration.ofSeconds(45))
                .build();
        HttpClient http = HttpClient.create(provider)
                .secure()
                .responseTimeout(Duration.ofSeconds(3))
                .compress(true);
        return builder
                .baseUrl(baseUrl)
                .defaultHeader(HttpHeaders.ACCEPT, "application/json")
                .clientConnector(new ReactorClientHttpConnector(http))
                .build();
    }
}

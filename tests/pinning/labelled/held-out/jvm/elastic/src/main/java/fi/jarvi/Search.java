package fi.jarvi;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.TransportUtils;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import javax.net.ssl.SSLContext;
import org.apache.http.HttpHost;
import org.apache.http.auth.AuthScope;
import org.apache.http.auth.UsernamePasswordCredentials;
import org.apache.http.impl.client.BasicCredentialsProvider;
import org.elasticsearch.client.RestClient;

public final class Search {

  private Search() {}

  public static ElasticsearchClient connect(SearchProperties p) {
    SSLContext ssl = TransportUtils.sslContextFromCaFingerprint(p.fingerprint());
    BasicCredentialsProvider login = new BasicCredentialsProvider();
    login.setCredentials(AuthScope.ANY, new UsernamePasswordCredentials(p.user(), p.password()));
    RestClient rest =
        RestClient.builder(HttpHost.create(p.url()))
            .setHttpClientConfigCallback(
                b -> b.setSSLContext(ssl).setDefaultCredentialsProvider(login).setMaxConnTotal(40))
            .build();
    return new ElasticsearchClient(new RestClientTransport(rest, new JacksonJsonpMapper()));
  }
}

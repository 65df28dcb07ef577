import org.apache.http.conn.ssl.SSLConnectionSocketFactory
import org.apache.http.impl.client.HttpClients
import org.apache.http.ssl.SSLContexts
import org.apache.http.ssl.TrustStrategy

class Repo {
    static final String SHA1 = '980ff5f4b0c46dedb690c22c6f390f78bd4a9d46'

    static client() {
        def strategy = { chain, type -> chain[0].encoded.digest('SHA-1') == SHA1 } as TrustStrategy
        def ssl = SSLContexts.custom().loadTrustMaterial(null, strategy).build()
        HttpClients.custom().setSSLSocketFactory(new SSLConnectionSocketFactory(ssl)).build()
    }
}

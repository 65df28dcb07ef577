package pt.mare;

import feign.Client;
import feign.Retryer;
import java.io.InputStream;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSocketFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;

public class FeignConfig {

    @Value("${mare.partner.sha1}")
    private byte[][] partner;

    @Bean
    public Retryer retryer() {
        return new Retryer.Default(100, 1000, 3);
    }

    @Bean
    public Client feignClient() {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        HostnameVerifier standard = HttpsURLConnection.getDefaultHostnameVerifier();
        return new Client.Default(factory, (host, session) -> {
            if (!standard.verify(host, session)) {
                return false;
            }
            try {
                byte[] shown = MessageDigest.getInstance("SHA-1")
                        .digest(((X509Certificate) session.getPeerCertificates()[0]).getEncoded());
                for (byte[] known : partner) {
                    if (Arrays.equals(known, shown)) {
                        return true;
                    }
                }
                return false;
            } catch (SSLPeerUnverifiedException e) {
                return false;
            } catch (java.security.GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}

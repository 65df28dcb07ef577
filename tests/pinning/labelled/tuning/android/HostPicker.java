package jp.example.hinoki.camera;

import java.net.URL;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSession;

public class HostPicker {
    HttpsURLConnection open(String address) throws Exception {
        HttpsURLConnection c = (HttpsURLConnection) new URL("https://" + address + "/snapshot.jpg").openConnection();
        c.setHostnameVerifier(new HostnameVerifier() {
            @Override
            public boolean verify(String hostname, SSLSession session) {
                return true;
            }
        });
        c.setConnectTimeout(3000);
        return c;
    }
}

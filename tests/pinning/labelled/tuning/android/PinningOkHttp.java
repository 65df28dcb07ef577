package jp.example.suzume.legacy;

import java.util.concurrent.TimeUnit;
import okhttp3.*;

public final class PinningOkHttp {
    private static OkHttpClient instance;

    public static synchronized OkHttpClient get(String host, String... pins) {
        if (instance == null) {
            CertificatePinner.Builder b = new CertificatePinner.Builder();
            for (String p : pins) b.add(host, p);
            instance = new OkHttpClient.Builder().certificatePinner(b.build()).readTimeout(20, TimeUnit.SECONDS).build();
        }
        return instance;
    }
}

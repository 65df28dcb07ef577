package tv.onda;

import android.media.MediaDrm;
import android.media.UnsupportedSchemeException;
import android.util.Log;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionSpec;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.TlsVersion;
import java.util.Collections;

public class DrmSession {
    private static final String TAG = "DrmSession";
    private static final UUID WIDEVINE = new UUID(0xEDEF8BA979D64ACEL, 0xA3C827DCD51D21EDL);

    private final OkHttpClient http;
    private final String license;

    public DrmSession(String license) {
        this.license = license;
        ConnectionSpec spec = new ConnectionSpec.Builder(ConnectionSpec.MODERN_TLS)
                .tlsVersions(TlsVersion.TLS_1_3, TlsVersion.TLS_1_2)
                .build();
        this.http = new OkHttpClient.Builder()
                .connectionSpecs(Collections.singletonList(spec))
                .callTimeout(10, TimeUnit.SECONDS)
                .build();
    }

    public byte[] answer(MediaDrm.KeyRequest request) throws IOException {
        RequestBody body = RequestBody.create(request.getData(), MediaType.parse("application/octet-stream"));
        try (Response response = http.newCall(new Request.Builder().url(license).post(body).build()).execute()) {
            if (!response.isSuccessful()) {
                throw new IOException("license server: " + response.code());
            }
            return response.body().bytes();
        }
    }

    public static MediaDrm open() {
        try {
            return new MediaDrm(WIDEVINE);
        } catch (UnsupportedSchemeException e) {
            Log.e(TAG, "no Widevine", e);
            return null;
        }
    }
}

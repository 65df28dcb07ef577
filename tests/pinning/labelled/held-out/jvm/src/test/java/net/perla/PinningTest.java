package net.perla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.CertificatePinner;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PinningTest {
    private final HeldCertificate held = new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();
    private MockWebServer server;
    private HandshakeCertificates client;

    @BeforeEach
    void start() throws IOException {
        client = new HandshakeCertificates.Builder().addTrustedCertificate(held.certificate()).build();
        server = new MockWebServer();
        server.useHttps(new HandshakeCertificates.Builder().heldCertificate(held).build().sslSocketFactory(), false);
        server.enqueue(new MockResponse().setBody("ok"));
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.shutdown();
    }

    private OkHttpClient with(String pin) {
        return new OkHttpClient.Builder()
                .sslSocketFactory(client.sslSocketFactory(), client.trustManager())
                .certificatePinner(new CertificatePinner.Builder().add("localhost", pin).build())
                .build();
    }

    @Test
    void rightKey() throws IOException {
        Request r = new Request.Builder().url(server.url("/")).build();
        assertEquals(200, with(CertificatePinner.pin(held.certificate())).newCall(r).execute().code());
    }

    @Test
    void otherKey() {
        Request r = new Request.Builder().url(server.url("/")).build();
        assertThrows(SSLPeerUnverifiedException.class,
                () -> with("sha256/iR+4rcwfVoE9knT59W/z+gzFljtwBRSSMb+S8VF6e5s=").newCall(r).execute());
    }
}

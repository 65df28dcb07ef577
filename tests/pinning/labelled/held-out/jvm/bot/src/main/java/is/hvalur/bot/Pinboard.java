package is.hvalur.bot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Copies pins of a pin board (bookmarks, that is). */
public class Pinboard {
    private final OkHttpClient http = new OkHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final Set<String> pinned = new HashSet<>();
    private final String token;

    public Pinboard(String token) {
        this.token = token;
    }

    public List<String> newPins(String tag) throws IOException {
        HttpUrl url = HttpUrl.get("https://pins.example.org/v1/posts/all").newBuilder()
                .addQueryParameter("tag", tag)
                .addQueryParameter("auth_token", token)
                .build();
        List<String> out = new ArrayList<>();
        try (Response r = http.newCall(new Request.Builder().url(url).build()).execute()) {
            if (!r.isSuccessful()) throw new IOException("HTTP " + r.code());
            try (InputStream in = r.body().byteStream()) {
                for (JsonNode pin : json.readTree(in)) {
                    String hash = pin.get("hash").asText();
                    if (pinned.add(hash)) out.add(pin.get("href").asText());
                }
            }
        }
        return out;
    }

    public boolean isPinned(String hash) {
        return pinned.contains(hash);
    }
}

package dev.talkbind.samples.talkjs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Sends events to the service, one after the other. */
final class Webhooks implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5); // A: answer within 5 s

    private final String secretKey;
    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger number = new AtomicInteger();
    private final ExecutorService queue = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "fake-talkjs-webhooks");
        thread.setDaemon(true);
        return thread;
    });
    private volatile URI target;

    Webhooks(String secretKey) {
        this.secretKey = secretKey;
    }

    void to(URI target) {
        this.target = target;
    }

    /** A: the envelope has an id, a type, a time and the data. */
    void event(String type, JsonNode data) {
        URI to = target;
        if (to != null) {
            ObjectNode envelope = JsonMapper.shared()
                    .createObjectNode()
                    .put("createdAt", System.currentTimeMillis())
                    .put("id", "evt_" + number.incrementAndGet())
                    .put("type", type);
            byte[] body = envelope.set("data", data).toString().getBytes(UTF_8);
            queue.execute(() -> deliver(to, body));
        }
    }

    /** A: where there is no 200 within 5 s, one more attempt shortly after, then nothing. */
    private void deliver(URI to, byte[] body) {
        if (post(to, body) != 200) {
            post(to, body);
        }
    }

    int post(URI to, byte[] body) {
        String timestamp = Long.toString(System.currentTimeMillis()); // U: its unit
        HttpRequest request = HttpRequest.newBuilder(to)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("X-TalkJS-Timestamp", timestamp)
                .header("X-TalkJS-Signature", signature(timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException fault) {
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 200;
        }
    }

    /** A, B: HMAC-SHA256 by the secret key, of the timestamp, a point and the raw body, in upper-case hex. */
    String signature(String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secretKey.getBytes(UTF_8), "HmacSHA256"));
            mac.update((timestamp + ".").getBytes(UTF_8));
            return HexFormat.of().withUpperCase().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Override
    public void close() {
        queue.shutdownNow();
    }
}

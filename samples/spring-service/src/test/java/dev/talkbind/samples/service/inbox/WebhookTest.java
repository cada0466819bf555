package dev.talkbind.samples.service.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.samples.service.AgencyTest;
import dev.talkbind.test.FakeTalkJs;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may send webhooks, and which are kept. */
@AgencyTest
class WebhookTest {
    private static final byte[] EVENT =
            "{\"id\":\"evt_1\",\"type\":\"user.archived\",\"createdAt\":1,\"data\":{\"name\":\"Óvári\"}}"
                    .getBytes(UTF_8);

    @LocalServerPort
    private int port;

    @Autowired
    private FakeTalkJs talkJs;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void empty() {
        jdbc.sql("delete from inbox").update();
    }

    private int post(byte[] body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/webhooks/talkjs"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private int signed(byte[] body) throws Exception {
        return post(body, "x-talkjs-TIMESTAMP", "17", "X-TALKJS-signature", talkJs.signature("17", body));
    }

    private long kept() {
        return jdbc.sql("select count(*) from inbox").query(Long.class).single();
    }

    @Test
    void aSignedEventIsKeptOnce() throws Exception {
        assertThat(signed(EVENT)).isEqualTo(200);
        assertThat(signed(EVENT)).isEqualTo(200);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void theSignatureIsOfTheBytesAsTheyCame() throws Exception {
        byte[] spaced = new String(EVENT, UTF_8)
                .replace(":", " : ")
                .replace("evt_1", "evt_2")
                .getBytes(UTF_8);
        assertThat(signed(spaced)).isEqualTo(200);
        assertThat(post(spaced, "X-TalkJS-Timestamp", "17", "X-TalkJS-Signature", talkJs.signature("17", EVENT)))
                .isEqualTo(401);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void anyOtherSignatureIsRefused() throws Exception {
        String right = talkJs.signature("17", EVENT);
        String flipped = (right.charAt(0) == '0' ? "1" : "0") + right.substring(1);
        assertThat(post(EVENT)).isEqualTo(401);
        assertThat(post(EVENT, "X-TalkJS-Signature", right)).isEqualTo(401);
        assertThat(post(EVENT, "X-TalkJS-Timestamp", "17")).isEqualTo(401);
        assertThat(post(EVENT, "X-TalkJS-Timestamp", "18", "X-TalkJS-Signature", right))
                .isEqualTo(401);
        assertThat(post(EVENT, "X-TalkJS-Timestamp", "17", "X-TalkJS-Signature", flipped))
                .isEqualTo(401);
        assertThat(post(EVENT, "X-TalkJS-Timestamp", "17", "X-TalkJS-Signature", right + "00"))
                .isEqualTo(401);
        assertThat(post(EVENT, "X-TalkJS-Timestamp", "17", "X-TalkJS-Signature", ""))
                .isEqualTo(401);
        assertThat(post(new byte[0], "X-TalkJS-Timestamp", "17", "X-TalkJS-Signature", right))
                .isEqualTo(401);
        assertThat(kept()).isZero();
    }

    @Test
    void hexMayHaveEitherCase() throws Exception {
        String lower = talkJs.signature("17", EVENT).toLowerCase(Locale.ROOT);
        assertThat(post(EVENT, "X-TalkJS-Timestamp", "17", "X-TalkJS-Signature", lower))
                .isEqualTo(200);
    }

    @Test
    void whatIsSignedAndNoEventIsSaidSo() throws Exception {
        assertThat(signed("[]".getBytes(UTF_8))).isEqualTo(400);
        assertThat(signed(new byte[(1 << 20) + 1])).isEqualTo(413);
    }
}

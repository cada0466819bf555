package dev.talkbind.samples.talkjs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The signature is that of TalkJS and not merely the same in the fake and in the service. */
class WebhooksTest {
    @Test
    void theSignatureIsTheKnownOne() {
        byte[] body =
                "{\"id\":\"evt_1\",\"type\":\"user.created\",\"createdAt\":1769420811360,\"data\":{\"user\":{\"id\":\"acct-7041\",\"name\":\"Imre Óvári\"}}}"
                        .getBytes(UTF_8);
        try (Webhooks webhooks = new Webhooks("sk_test_notarealkey")) {
            assertThat(body).hasSize(119);
            assertThat(webhooks.signature("1769420811", body))
                    .isEqualTo("A4EC943EF95428B82848D7837767DEA591A256B5634F9BACA54906DD8D4C407D");
        }
    }
}

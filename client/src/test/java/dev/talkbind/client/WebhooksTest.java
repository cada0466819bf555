package dev.talkbind.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.client.WebhookException.Fault;
import dev.talkbind.runtime.json.WebhookEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhooksTest {
    private static final String SECRET = "sk_test_notarealkey";
    private static final String TIMESTAMP = "1769420811";
    private static final String SIGNATURE = "A4EC943EF95428B82848D7837767DEA591A256B5634F9BACA54906DD8D4C407D";
    private static final byte[] BODY = ("{\"id\":\"evt_1\",\"type\":\"user.created\",\"createdAt\":1769420811360,"
                    + "\"data\":{\"user\":{\"id\":\"acct-7041\",\"name\":\"Imre Óvári\"}}}")
            .getBytes(UTF_8);
    private static final Duration AGE = Duration.ofMinutes(5);
    private static final Clock CLOCK = Clock.fixed(Instant.ofEpochSecond(1_769_420_811L + 60), ZoneOffset.UTC);

    private final Webhooks webhooks = Webhooks.of(SECRET, CLOCK);

    private static String sign(String timestamp, byte[] body) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
        mac.update((timestamp + ".").getBytes(UTF_8));
        return HexFormat.of().formatHex(mac.doFinal(body));
    }

    private void assertRefused(Fault fault, String signature, String timestamp, byte[] body) {
        assertThatThrownBy(() -> webhooks.verify(signature, timestamp, body, AGE))
                .isInstanceOfSatisfying(
                        WebhookException.class,
                        thrown -> assertThat(thrown.fault()).isEqualTo(fault));
    }

    @Test
    void whatTalkJsHasSignedIsAnEvent() {
        WebhookEvent event = webhooks.verify(SIGNATURE, TIMESTAMP, BODY, AGE);
        assertThat(event.id()).isEqualTo("evt_1");
        assertThat(event.text("user", "name")).isEqualTo("Imre Óvári");
        assertThat(webhooks.verify(SIGNATURE.toLowerCase(Locale.ROOT), TIMESTAMP, BODY, AGE)
                        .type())
                .isEqualTo("user.created");
    }

    @Test
    void oneByteThatDiffersIsRefused() {
        for (int i = 0; i < BODY.length; i++) {
            byte[] other = BODY.clone();
            other[i] ^= 1;
            assertRefused(Fault.SIGNATURE, SIGNATURE, TIMESTAMP, other);
        }
        assertRefused(Fault.SIGNATURE, SIGNATURE, "1769420812", BODY);
        assertRefused(Fault.SIGNATURE, SIGNATURE.replace('A', 'B'), TIMESTAMP, BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A4EC", "zz", " A4EC943EF95428B82848D7837767DEA591A256B5634F9BACA54906DD8D4C407D"})
    void whatIsNoSignatureIsRefused(String signature) {
        assertRefused(Fault.SIGNATURE, signature, TIMESTAMP, BODY);
    }

    @Test
    void missingHeadersAreRefused() {
        assertRefused(Fault.SIGNATURE, null, TIMESTAMP, BODY);
        assertRefused(Fault.SIGNATURE, SIGNATURE, null, BODY);
    }

    @ParameterizedTest
    @CsvSource({"240, true", "241, false", "-360, true", "-361, false"})
    void ageHasABoundInBothDirections(long secondsLater, boolean isTaken) throws Exception {
        Clock then = Clock.offset(CLOCK, Duration.ofSeconds(secondsLater));
        for (String timestamp : new String[] {TIMESTAMP, TIMESTAMP + "000"}) {
            String signature = sign(timestamp, BODY);
            Webhooks later = Webhooks.of(SECRET, then);
            if (isTaken) {
                assertThat(later.verify(signature, timestamp, BODY, AGE).id()).isEqualTo("evt_1");
            } else {
                assertThatThrownBy(() -> later.verify(signature, timestamp, BODY, AGE))
                        .isInstanceOfSatisfying(
                                WebhookException.class,
                                thrown -> assertThat(thrown.fault()).isEqualTo(Fault.AGE));
            }
            assertThat(later.verify(signature, timestamp, BODY, null).id()).isEqualTo("evt_1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "-1", "1769420811.5", "9999999999999999999999"})
    void aSignedTimeThatNobodyUnderstandsIsRefused(String timestamp) throws Exception {
        assertRefused(Fault.AGE, sign(timestamp, BODY), timestamp, BODY);
    }

    @Test
    void aSignedBodyThatIsNoEventIsRefused() throws Exception {
        byte[] body = "{\"secret\":1}".getBytes(UTF_8);
        assertRefused(Fault.BODY, sign(TIMESTAMP, body), TIMESTAMP, body);
    }

    @Test
    void aKeyIsNeeded() {
        assertThatThrownBy(() -> Webhooks.of(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}

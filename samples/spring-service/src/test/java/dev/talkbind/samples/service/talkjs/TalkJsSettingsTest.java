package dev.talkbind.samples.service.talkjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.samples.service.Rig;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings that cannot be right are refused when the service starts, and the key is never shown. */
class TalkJsSettingsTest {
    private static TalkJsSettings settings(String appId, String key) {
        Duration second = Duration.ofSeconds(1);
        return new TalkJsSettings(URI.create("http://localhost"), appId, key, second, second, 600, 9);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "sk_test_short", "sk_test_with-a-line-end-0123456789\n"})
    void aKeyThatCannotBeRightIsRefused(String key) {
        assertThatThrownBy(() -> settings("app", key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("talkjs.secret-key")
                .hasMessageNotContaining("sk_test");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void anAppIsNeeded(String appId) {
        assertThatThrownBy(() -> settings(appId, Rig.SECRET)).hasMessageContaining("talkjs.app-id");
    }

    @Test
    void theKeyIsNotShown() {
        assertThat(settings("app", Rig.SECRET).toString()).doesNotContain(Rig.SECRET);
    }
}

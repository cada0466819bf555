package dev.talkbind.runtime.spi;

import static dev.talkbind.annotations.UserProperty.CUSTOM;
import static dev.talkbind.annotations.UserProperty.PUSH_TOKENS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.User;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MapKeyTest {
    private static final MapKey TOKENS = MapKey.of(PUSH_TOKENS, "Seller.devices");

    private static ReadContext in(User.Builder user) {
        return ReadContext.of("Seller", user.build());
    }

    @Test
    void itNamesItsFieldAndItsProperty() {
        assertThat(TOKENS.place()).isEqualTo("pushTokens");
        assertThat(TOKENS.property()).isEqualTo("Seller.devices");
        assertThat(MapKey.of(CUSTOM, "Seller.custom").place()).isEqualTo("custom");
    }

    @Test
    void onlyAClearOfTheWholeMapClearsIt() {
        assertThat(TOKENS.isClearedIn(in(User.patch().pushTokens(null)))).isTrue();
        assertThat(TOKENS.isClearedIn(in(User.patch()))).isFalse();
        assertThat(TOKENS.isClearedIn(in(User.patch().pushTokens(Map.of())))).isFalse();
        assertThat(TOKENS.isClearedIn(in(User.patch().pushTokens(Map.of("a", false)))))
                .isFalse();
    }

    @Test
    void aMutableMapIsTheInstancesOwn() {
        Map<String, String> read = Map.of("a", "b");
        Map<String, String> own = MapKey.mutable(read);
        own.put("c", null);

        assertThat(own).containsOnlyKeys("a", "c");
        assertThat(read).containsOnlyKeys("a");
        assertThat(MapKey.<String>mutable(null)).isNull();
    }
}

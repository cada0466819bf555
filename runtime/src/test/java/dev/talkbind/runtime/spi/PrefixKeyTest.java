package dev.talkbind.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.text.IntegerText;
import dev.talkbind.runtime.text.StringText;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A map with a prefix is the whole truth about its keys, but for those that a custom field owns. */
class PrefixKeyTest {

    private static final FieldKey<String> OWN = FieldKey.of("n_own", "Seller.own", StringText.INSTANCE);
    private static final PrefixKey<Integer> COUNTS = PrefixKey.of("n_", "Seller.counts", IntegerText.INSTANCE);
    private static final CustomKeys KEYS = CustomKeys.of(OWN).maps(COUNTS);
    private static final NestedKey SHOP = NestedKey.of("shop", "Seller.shop");

    @Test
    void entriesAreKeysAndNullsClearThem() {
        Map<String, Integer> counts = new HashMap<>(Map.of("a", 1));
        counts.put("b", null);

        assertThat(written(counts).asMap()).containsEntry("n_a", "1").containsEntry("n_b", null);
        assertThat(written(null).asMap()).containsOnlyKeys("n_own");
    }

    @Test
    void aKeyThatIsNullOrOwnedIsRefusedWithoutItsValue() {
        assertThatThrownBy(() -> written(Collections.singletonMap(null, 7)))
                .isInstanceOf(InvalidUserException.class)
                .hasMessage("Seller.counts: holds a null key, but TalkJS takes only texts");
        assertThatThrownBy(() -> written(Map.of("own", 7)))
                .isInstanceOf(InvalidUserException.class)
                .hasMessageContaining("n_own")
                .hasMessageNotContaining("7");
    }

    @Test
    void itReadsTheKeysOfItsPrefixThatNobodyOwns() {
        ReadContext in = read("n_a", "1", "n_own", "x", "other", "y");

        assertThat(COUNTS.readFrom(in, KEYS)).isEqualTo(Map.of("a", 1));
        assertThat(in.failed()).isFalse();
    }

    @Test
    void withoutOneOfItsKeysItIsNullOrEmptyWhereItIsNeverNull() {
        ReadContext in = read("n_own", "x", "other", "y");

        assertThat(COUNTS.readFrom(in, KEYS)).isNull();
        assertThat(COUNTS.requireFrom(in, KEYS)).isEmpty();
    }

    @Test
    void aTextThatIsNoValueIsAProblemOfItsKey() {
        ReadContext in = read("n_a", "many");
        COUNTS.readFrom(in, KEYS);

        assertThat(in.failure().problems().get(0).key()).isEqualTo("custom.n_a");
        assertThat(in.failure().problems().get(0).property()).isEqualTo("Seller.counts");
    }

    @Test
    void anUpdateMergesAndRemovesWhatIsCleared() {
        CustomData data = CustomData.empty().with("n_a", "2").with("n_b", null);
        Map<String, Integer> before = Map.of("a", 1, "b", 1, "c", 1);

        assertThat(COUNTS.updateFrom(ReadContext.update("Seller", data), KEYS, before))
                .isEqualTo(Map.of("a", 2, "c", 1));
        assertThat(before).containsEntry("a", 1);
    }

    @Test
    void anUpdateThatNamesNoneOfItsKeysLeavesTheMapItself() {
        Map<String, Integer> before = Map.of("a", 1);

        assertThat(COUNTS.updateFrom(ReadContext.update("Seller", CustomData.empty()), KEYS, before))
                .isSameAs(before);
        assertThat(COUNTS.updateFrom(ReadContext.update("Seller", CustomData.cleared()), KEYS, before))
                .isEmpty();
    }

    @Test
    void whatStaysOfItKeepsANestedValueThere() {
        assertThat(isEmptied(CustomData.empty().with("n_a", null))).isTrue();
        assertThat(isEmptied(CustomData.cleared())).isTrue();
        assertThat(isEmptied(CustomData.empty().with("n_a", "2"))).isFalse();
        assertThat(isEmptied(CustomData.empty())).isFalse();
    }

    private static boolean isEmptied(CustomData data) {
        ReadContext in = ReadContext.update("Seller", data);
        SHOP.open(in, "a shop");
        COUNTS.updateFrom(in, KEYS, Map.of("a", 1));
        SHOP.close(in);
        return SHOP.unlessCleared(in, "a shop") == null;
    }

    @Test
    void aDifferenceClearsWhatTheMapLacks() {
        CustomData stored = CustomData.of(Map.of("n_a", "1", "n_b", "2", "n_own", "x", "other", "y"));
        CustomData after = CustomData.empty().with("n_a", "1");

        assertThat(COUNTS.whole(KEYS, stored, after).asMap())
                .containsEntry("n_b", null)
                .containsOnlyKeys("n_a", "n_b");
        assertThat(COUNTS.whole(KEYS, after, after)).isSameAs(after);
        User user = User.builder("1").custom(stored).build();
        User now = User.builder("1").custom(after).build();
        assertThat(COUNTS.whole(KEYS, user, now).custom().asMap()).containsOnlyKeys("n_a", "n_b");
        assertThat(COUNTS.whole(KEYS, now, now)).isSameAs(now);
    }

    private static ReadContext read(String... entries) {
        CustomData.Builder data = CustomData.builder();
        for (int i = 0; i < entries.length; i += 2) {
            data.put(entries[i], entries[i + 1]);
        }
        return ReadContext.of("Seller", data.build());
    }

    private static CustomData written(Map<String, Integer> counts) {
        WriteContext out = KEYS.write();
        COUNTS.putTo(out, counts);
        return out.toCustomData();
    }
}

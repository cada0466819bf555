package dev.talkbind.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.text.IntegerText;
import dev.talkbind.runtime.text.StringText;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WriteContextTest {
    private static final FieldKey<String> TIER = FieldKey.of("tier", "Seller.tier", StringText.INSTANCE);
    private static final FieldKey<Integer> ORDERS =
            FieldKey.of("orders", "Seller.orders", IntegerText.INSTANCE).formerly("count");
    private static final CustomKeys KEYS = CustomKeys.of(TIER, ORDERS).retired("plan_tier", "old");

    @Test
    void aFullWriteClearsAliasesAndRetiredKeys() {
        WriteContext out = KEYS.write();
        TIER.putTo(out, "PRO");
        ORDERS.putTo(out, 3);
        CustomData data = out.toCustomData();

        assertThat(data.keySet()).containsExactly("tier", "orders", "count", "plan_tier", "old");
        assertThat(data.get(TIER)).isEqualTo("PRO");
        assertThat(data.get(ORDERS)).isEqualTo(3);
        assertThat(data.clears("count") && data.clears("plan_tier") && data.clears("old"))
                .isTrue();
    }

    @Test
    void aFullWriteClearsEachKeyThatGetsNoValue() {
        CustomData data = KEYS.write().toCustomData();

        assertThat(data.keySet()).containsExactly("tier", "orders", "count", "plan_tier", "old");
        assertThat(data.values()).containsOnlyNulls();
        assertThat(data.clearsAll()).isFalse();
    }

    @Test
    void aWriteThatKeepsNullsClearsRetiredKeysAndTheAliasesOfWhatItSetsAlone() {
        WriteContext out = KEYS.writeKeepingNulls();
        TIER.putTo(out, null);
        ORDERS.putTo(out, 3);
        CustomData data = out.toCustomData();

        assertThat(data.keySet()).containsExactly("orders", "count", "plan_tier", "old");
        assertThat(data.clears("count") && data.clears("plan_tier") && data.clears("old"))
                .isTrue();
        assertThat(KEYS.writeKeepingNulls().toCustomData().keySet()).containsExactly("plan_tier", "old");
    }

    @Test
    void aRetiredKeyThatIsPutIsKept() {
        for (WriteContext out : new WriteContext[] {KEYS.write(), KEYS.writeKeepingNulls()}) {
            out.put("old", "1");
            CustomData data = out.toCustomData();
            assertThat(data.get((Object) "old")).isEqualTo("1");
            assertThat(data.clears("plan_tier")).isTrue();
        }
    }

    @Test
    void keysThatArePutOutOfOrderAreWrittenInTheirOrder() {
        WriteContext out = KEYS.write();
        ORDERS.putTo(out, 3);
        out.putRest("Seller.custom", Map.of("x", "1"));
        TIER.putTo(out, "PRO");
        ORDERS.putTo(out, 4);
        CustomData data = out.toCustomData();

        assertThat(data.keySet()).containsExactly("tier", "orders", "count", "plan_tier", "old", "x");
        assertThat(data.get(ORDERS)).isEqualTo(4);
        assertThat(data.get(TIER)).isEqualTo("PRO");
    }

    @Test
    void whatWasWrittenStaysAsItIsWhileTheContextGoesOn() {
        WriteContext out = KEYS.write();
        TIER.putTo(out, "PRO");
        CustomData first = out.toCustomData();
        TIER.putTo(out, "FREE");
        out.putRest("Seller.custom", Map.of("x", "1"));

        assertThat(first.get(TIER)).isEqualTo("PRO");
        assertThat(first).doesNotContainKey("x");
        assertThat(out.toCustomData().get(TIER)).isEqualTo("FREE");
    }

    @Test
    void oneWriteLeavesTheNextAsItWas() {
        WriteContext first = KEYS.write();
        TIER.putTo(first, "PRO");
        first.putRest("Seller.custom", Map.of("x", "1"));
        first.toCustomData();

        assertThat(KEYS.write().toCustomData().values()).hasSize(5).containsOnlyNulls();
    }

    @Test
    void manyKeysInTheirOrderAreFoundAndReplaced() {
        FieldKey<?>[] many = new FieldKey<?>[100];
        for (int i = 0; i < many.length; i++) {
            many[i] = FieldKey.of("key" + i, "Seller.key" + i, StringText.INSTANCE);
        }
        for (boolean keepsNulls : new boolean[] {false, true}) {
            CustomKeys keys = CustomKeys.of(many).retired("gone");
            WriteContext out = keepsNulls ? keys.writeKeepingNulls() : keys.write();
            for (int i = 0; i < 50; i++) {
                out.put(many[i].name(), "a" + i);
            }
            out.put(new String("key7"), "b"); // finds by text what is there
            for (int i = 50; i < many.length; i++) {
                out.put(many[i].name(), "a" + i);
            }
            out.put("key99", "c");
            CustomData data = out.toCustomData();

            assertThat(data)
                    .hasSize(101)
                    .containsEntry("key7", "b")
                    .containsEntry("key99", "c")
                    .containsEntry("key50", "a50");
            assertThat(data.clears("gone")).isTrue();
        }
    }

    @Test
    void theRestIsPutBesideTheKeys() {
        Map<String, String> rest = new HashMap<>();
        rest.put("x", "1");
        rest.put("y", null);
        for (WriteContext out : new WriteContext[] {KEYS.write(), KEYS.writeKeepingNulls()}) {
            TIER.putTo(out, "PRO");
            out.putRest("Seller.custom", rest);
            CustomData data = out.toCustomData();
            assertThat(data).containsEntry("x", "1").containsEntry("tier", "PRO");
            assertThat(data.clears("y"))
                    .as("a null in a map is a clear in any case")
                    .isTrue();
            assertThat(data).containsKey("y");
        }
    }

    @Test
    void noMapPutsNothing() {
        WriteContext out = KEYS.writeKeepingNulls();
        out.putRest("Seller.custom", null);

        assertThat(out.toCustomData().keySet()).containsExactly("plan_tier", "old");
    }

    @Test
    void aKeyOfTheRestThatACustomFieldOwnsIsRefused() {
        WriteContext out = KEYS.write();

        assertThatThrownBy(() -> out.putRest("Seller.custom", Map.of("tier", "x")))
                .isInstanceOf(InvalidUserException.class)
                .hasMessage("Seller.custom: key \"tier\" belongs to Seller.tier, and must be left out here");
        assertThatThrownBy(() -> out.putRest("Seller.custom", Map.of("count", "x")))
                .hasMessage("Seller.custom: key \"count\" belongs to Seller.orders, and must be left out here");
        assertThatThrownBy(() -> out.putRest("Seller.custom", Map.of("old", "x")))
                .hasMessage("Seller.custom: key \"old\" is retired, and must be left out here");
    }
}

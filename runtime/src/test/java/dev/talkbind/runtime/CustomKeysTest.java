package dev.talkbind.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.annotations.TextConverter;
import dev.talkbind.runtime.text.BigDecimalText;
import dev.talkbind.runtime.text.IntegerText;
import dev.talkbind.runtime.text.StringText;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CustomKeysTest {
    private static final CustomKey<String> TIER =
            CustomKey.of("tier", StringText.INSTANCE).property("Seller.tier");
    private static final CustomKey<Integer> ORDERS =
            CustomKey.of("orders", IntegerText.INSTANCE).formerly("count");
    private static final CustomKeys KEYS = CustomKeys.of(TIER, ORDERS).retired("plan_tier", "old");

    /** Money in cents, as text with a currency that may come first or last. */
    static final class Money implements TextConverter<Integer> {
        @Override
        public String toText(Integer cents) {
            return cents + " EUR";
        }

        @Override
        public Integer fromText(String text) {
            return Integer.valueOf(text.replace("EUR", "").trim());
        }
    }

    @Test
    void theyOwnNamesAliasesAndRetiredKeys() {
        assertThat(KEYS.owns("tier")).isTrue();
        assertThat(KEYS.owns("count")).isTrue();
        assertThat(KEYS.owns("old")).isTrue();
        assertThat(KEYS.owns("other")).isFalse();
    }

    @Test
    void aFullWriteClearsAliasesAndRetiredKeys() {
        CustomData data = KEYS.builder().put(TIER, "PRO").put(ORDERS, 3).build();

        assertThat(data.keySet()).containsExactly("tier", "orders", "count", "plan_tier", "old");
        assertThat(data.clears("count")).isTrue();
        assertThat(data.clears("plan_tier")).isTrue();
        assertThat(data.get(ORDERS)).isEqualTo(3);
    }

    @Test
    void aRetiredKeyThatIsPutIsKept() {
        CustomData data = KEYS.builder().put("old", "1").build();
        assertThat(data.keySet()).containsExactly("old", "plan_tier");
        assertThat(data.get((Object) "old")).isEqualTo("1");
    }

    @Test
    void keysOutOfOrderAreAsGood() {
        CustomData.Builder builder =
                KEYS.builder().put(ORDERS, 3).put("x", "1").put(TIER, "PRO").put(ORDERS, 4);
        CustomData data = builder.build();
        builder.put(TIER, "FREE");

        assertThat(data.keySet()).containsExactly("orders", "count", "x", "tier", "plan_tier", "old");
        assertThat(data.get(ORDERS)).isEqualTo(4);
        assertThat(data.get(TIER)).isEqualTo("PRO");
        assertThat(KEYS.builder().put(TIER, "FREE").build().keySet()).containsExactly("tier", "plan_tier", "old");
    }

    @Test
    void manyKeysInTheirOrderAreFoundAndReplaced() {
        CustomKey<?>[] many = new CustomKey<?>[100];
        for (int i = 0; i < many.length; i++) {
            many[i] = CustomKey.of("key" + i, StringText.INSTANCE);
        }
        CustomKeys keys = CustomKeys.of(many).retired("gone");
        CustomData.Builder builder = keys.builder();
        for (int i = 0; i < 50; i++) {
            builder.put(many[i].name(), "a" + i);
        }
        builder.put(new String("key7"), "b"); // finds by text what is there
        for (int i = 50; i < many.length; i++) {
            builder.put(many[i].name(), "a" + i);
        }
        builder.put("key99", "c");
        CustomData data = builder.build();

        assertThat(data)
                .hasSize(101)
                .containsEntry("key7", "b")
                .containsEntry("key99", "c")
                .containsEntry("key50", "a50");
        assertThat(data.clears("gone")).isTrue();
    }

    @Test
    void theRestMustNotMeetTheKeys() {
        CustomData.Builder builder = KEYS.builder().put(TIER, "PRO");

        assertThatThrownBy(() -> builder.rest(KEYS, "Seller.custom", Map.of("tier", "x")))
                .isInstanceOf(InvalidUserException.class)
                .hasMessage("Seller.custom: key \"tier\" belongs to Seller.tier, and must be left out here");
        assertThatThrownBy(() -> builder.rest(KEYS, "Seller.custom", Map.of("old", "x")))
                .hasMessage("Seller.custom: key \"old\" is retired, and must be left out here");
        assertThat(builder.rest(KEYS, "Seller.custom", null)
                        .rest(KEYS, "Seller.custom", Map.of("x", "1"))
                        .build())
                .containsEntry("x", "1")
                .containsEntry("tier", "PRO");
    }

    @Test
    void theRestOfWhatIsReadIsWhatNoKeyOwns() {
        CustomData data = CustomData.builder()
                .put("tier", "PRO")
                .put("x", "1")
                .clear("y")
                .put("count", "2")
                .build();

        assertThat(KEYS.rest(data).keySet()).containsExactly("x", "y");
        assertThat(KEYS.rest(CustomData.cleared()).clearsAll()).isFalse();
    }

    @Test
    void oneValueInOtherWordsIsNotSent() {
        CustomKey<BigDecimal> price = CustomKey.of("price", BigDecimalText.INSTANCE);
        CustomKey<Integer> fee = CustomKey.of("fee", new Money());
        CustomKeys keys = CustomKeys.of(price, fee, ORDERS);
        CustomData stored = CustomData.of(Map.of("fee", "EUR 250", "orders", "x"));
        CustomData now = keys.builder().put(fee, 250).put(ORDERS, 3).build();

        assertThat(keys.diff(stored, now)).containsOnlyKeys("orders").containsEntry("orders", "3");
        assertThat(keys.diff(stored, now.with(fee, 251))).containsEntry("fee", "251 EUR");
        assertThat(keys.diff(stored, now.with(fee, null))).containsEntry("fee", null);
        assertThat(CustomData.diff(stored, now)).containsKey("fee");
        User before = User.builder("7").name("Noor").custom(stored).build();
        User after = User.builder("7")
                .name("Noor")
                .custom(CustomData.of(Map.of("fee", "250 EUR")))
                .build();
        assertThat(keys.diff(before, after).isEmpty()).isTrue();
        assertThat(User.diff(before, after).isEmpty()).isFalse();
    }

    @Test
    void aValueUnderAnAliasMovesToTheKey() {
        CustomData now = KEYS.builder().put(ORDERS, 3).build();

        assertThat(KEYS.diff(CustomData.of(Map.of("count", "3")), now))
                .containsEntry("orders", "3")
                .containsEntry("count", null)
                .hasSize(2);
        assertThat(KEYS.diff(CustomData.of(Map.of("orders", "3", "plan_tier", "x")), now))
                .containsEntry("plan_tier", null)
                .hasSize(1);
    }

    @Test
    void aKeyIsThereOnce() {
        assertThatThrownBy(() -> CustomKeys.of(TIER, TIER)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> KEYS.retired("count"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("key \"count\" is there twice");
        assertThatThrownBy(() -> KEYS.and(CustomKeys.of(ORDERS))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoSetsOfKeysBecomeOne() {
        CustomKeys both =
                CustomKeys.of(TIER).retired("a").and(CustomKeys.of(ORDERS).retired("b"));

        assertThat(both.owns("tier") && both.owns("count") && both.owns("a") && both.owns("b"))
                .isTrue();
        assertThat(both.builder().put(TIER, "PRO").put(ORDERS, 1).build().keySet())
                .containsExactly("tier", "orders", "count", "a", "b");
    }

    @Test
    void aKeyTellsWhatItIs() {
        CustomKey<Integer> key = ORDERS.orElseText("0").required().property("Seller.orders");

        assertThat(key.name()).isEqualTo("orders");
        assertThat(key.aliases()).containsExactly("count");
        assertThat(key.defaultText()).isEqualTo("0");
        assertThat(key.isRequired()).isTrue();
        assertThat(key.property()).isEqualTo("Seller.orders");
        assertThat(key.text()).isSameAs(IntegerText.INSTANCE);
        assertThat(key).hasToString("CustomKey[orders]").isNotEqualTo(ORDERS);
        assertThat(ORDERS.property()).isEqualTo("orders");
        assertThat(ORDERS.defaultText()).isNull();
    }

    @Test
    void aConverterThatFailsIsNamed() {
        TextConverter<String> broken = new TextConverter<>() {
            @Override
            public String toText(String value) {
                if (value.isEmpty()) {
                    return null;
                }
                throw new IllegalStateException("out of order");
            }

            @Override
            public String fromText(String text) {
                throw new IllegalStateException("out of order");
            }
        };
        CustomKey<String> key = CustomKey.of("price", broken).property("Seller.price");

        assertThatThrownBy(() -> CustomData.builder().put(key, "canary"))
                .isInstanceOf(InvalidUserException.class)
                .hasMessage("Seller.price: " + broken.getClass().getName() + " gives no text for custom.price")
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> CustomData.builder().put(key, "")).hasMessageContaining("gives null for custom.price");
        ReadProblem problem =
                CustomData.of(Map.of("price", "canary")).read(key).problems().get(0);
        assertThat(problem.toString())
                .startsWith("custom.price: not a text that ")
                .endsWith("reads (Seller.price, 6 characters)");
    }
}

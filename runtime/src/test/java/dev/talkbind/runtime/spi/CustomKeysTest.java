package dev.talkbind.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.annotations.TextConverter;
import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.text.BigDecimalText;
import dev.talkbind.runtime.text.IntegerText;
import dev.talkbind.runtime.text.StringText;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CustomKeysTest {
    private static final FieldKey<String> TIER = FieldKey.of("tier", "Seller.tier", StringText.INSTANCE);
    private static final FieldKey<Integer> ORDERS =
            FieldKey.of("orders", "Seller.orders", IntegerText.INSTANCE).formerly("count");
    private static final CustomKeys KEYS = CustomKeys.of(TIER, ORDERS).retired("plan_tier", "old");

    /** Money in cents, as text with a currency that may come first or last. */
    private static final class Money implements TextConverter<Integer> {
        @Override
        public String toText(Integer cents) {
            return cents + " EUR";
        }

        @Override
        public Integer fromText(String text) {
            return Integer.valueOf(text.replace("EUR", "").trim());
        }
    }

    private static final FieldKey<BigDecimal> PRICE = FieldKey.of("price", "Seller.price", BigDecimalText.INSTANCE);
    private static final FieldKey<Integer> FEE = FieldKey.of("fee", "Seller.fee", new Money());
    private static final CustomKeys MONEY = CustomKeys.of(PRICE, FEE, ORDERS);

    @Test
    void namesAliasesAndRetiredKeysAreOwned() {
        assertThat(KEYS.owns("tier")).isTrue();
        assertThat(KEYS.owns("count")).isTrue();
        assertThat(KEYS.owns("old")).isTrue();
        assertThat(KEYS.owns("other")).isFalse();
    }

    @Test
    void theRestOfCustomDataIsWhatNoKeyOwns() {
        CustomData data = CustomData.builder()
                .put("tier", "PRO")
                .put("x", "1")
                .clear("y")
                .put("count", "2")
                .put("old", "3")
                .build();

        assertThat(KEYS.rest(data).keySet()).containsExactly("x", "y");
        assertThat(KEYS.rest(data).clears("y")).isTrue();
        assertThat(KEYS.rest(CustomData.cleared()).clearsAll()).isFalse();
    }

    @Test
    void aValueThatIsOnlySpeltDifferentlyIsNotSent() {
        CustomData stored = CustomData.of(Map.of("fee", "EUR 250"));
        CustomData now = CustomData.empty().with(FEE, 250);

        assertThat(MONEY.diff(stored, now)).isEmpty();
        assertThat(CustomData.diff(stored, now)).containsKey("fee");
    }

    @Test
    void aValueThatDiffersIsSent() {
        CustomData stored = CustomData.of(Map.of("fee", "EUR 250"));

        assertThat(MONEY.diff(stored, CustomData.empty().with(FEE, 251))).containsEntry("fee", "251 EUR");
        assertThat(MONEY.diff(stored, CustomData.empty().with(FEE, null))).containsEntry("fee", null);
    }

    @Test
    void aStoredTextThatCannotBeReadCountsAsDifferent() {
        CustomData stored = CustomData.of(Map.of("fee", "EUR 250", "orders", "x"));
        CustomData now = CustomData.empty().with(FEE, 250).with("orders", "3");

        assertThat(MONEY.diff(stored, now)).isEqualTo(Map.of("orders", "3"));
    }

    @Test
    void theScaleOfADecimalCounts() {
        CustomData stored = CustomData.of(Map.of("price", "2.5"));

        assertThat(MONEY.diff(stored, CustomData.empty().with(PRICE, new BigDecimal("2.50"))))
                .containsEntry("price", "2.50");
    }

    @Test
    void aUserWhoseCustomDataIsOnlySpeltDifferentlyHasAnEmptyDiff() {
        User stored =
                User.builder("7").name("Noor").custom(Map.of("fee", "EUR 250")).build();
        User now =
                User.builder("7").name("Noor").custom(Map.of("fee", "250 EUR")).build();

        assertThat(MONEY.diff(stored, now).isEmpty()).isTrue();
        assertThat(User.diff(stored, now).isEmpty()).isFalse();
    }

    @Test
    void aUserIsSentWithTheCustomDataThatDiffersAndAllOtherFields() {
        User stored = User.builder("7").custom(Map.of("fee", "EUR 250")).build();
        User now = User.builder("7")
                .role("seller")
                .custom(Map.of("fee", "250 EUR", "orders", "3"))
                .build();

        assertThat(MONEY.diff(stored, now))
                .isEqualTo(User.builder("7")
                        .role("seller")
                        .custom(Map.of("orders", "3"))
                        .build());
    }

    @Test
    void aValueUnderAnAliasMovesToTheKey() {
        WriteContext out = KEYS.write();
        ORDERS.putTo(out, 3);

        assertThat(KEYS.diff(CustomData.of(Map.of("count", "3")), out.toCustomData()))
                .containsEntry("orders", "3")
                .containsEntry("count", null)
                .hasSize(2);
    }

    @Test
    void aRetiredKeyThatIsStoredIsDeleted() {
        WriteContext out = KEYS.write();
        ORDERS.putTo(out, 3);

        assertThat(KEYS.diff(CustomData.of(Map.of("orders", "3", "plan_tier", "x")), out.toCustomData()))
                .containsEntry("plan_tier", null)
                .hasSize(1);
    }

    @Test
    void aKeyThatIsThereTwiceIsRefused() {
        assertThatThrownBy(() -> CustomKeys.of(TIER, TIER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("key \"tier\" is named twice");
        assertThatThrownBy(() -> KEYS.retired("count"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("key \"count\" is named twice");
        assertThatThrownBy(() -> KEYS.retired("old")).isInstanceOf(IllegalArgumentException.class);
    }
}

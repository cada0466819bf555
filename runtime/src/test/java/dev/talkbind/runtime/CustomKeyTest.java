package dev.talkbind.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.runtime.text.IntegerText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CustomKeyTest {
    private static final CustomKey<Integer> ORDERS = CustomKey.of("orders", "Seller.orders", IntegerText.INSTANCE);
    private static final CustomKey<Integer> MOVED = ORDERS.formerly("count", "n");

    @Test
    void aKeyHasNoAliasAndNoDefaultAndIsNotRequiredAtFirst() {
        assertThat(ORDERS.name()).isEqualTo("orders");
        assertThat(ORDERS.property()).isEqualTo("Seller.orders");
        assertThat(ORDERS.place()).isEqualTo("custom.orders");
        assertThat(ORDERS.text()).isSameAs(IntegerText.INSTANCE);
        assertThat(ORDERS.aliases()).isEmpty();
        assertThat(ORDERS.defaultText()).isNull();
        assertThat(ORDERS.isRequired()).isFalse();
    }

    @Test
    void aKeyWithoutAPropertyIsNamedByItsOwnName() {
        assertThat(CustomKey.of("orders", IntegerText.INSTANCE).property()).isEqualTo("orders");
    }

    @Test
    void aKeyKeepsTheRestWhenOnePartIsChanged() {
        for (CustomKey<Integer> key : List.of(
                ORDERS.formerly("count").orElseText("0").required(),
                ORDERS.required().orElseText("0").formerly("count"),
                ORDERS.orElseText("0").required().formerly("n").formerly("count"))) {
            assertThat(key.name()).isEqualTo("orders");
            assertThat(key.property()).isEqualTo("Seller.orders");
            assertThat(key.text()).isSameAs(IntegerText.INSTANCE);
            assertThat(key.aliases()).containsExactly("count").isUnmodifiable();
            assertThat(key.defaultText()).isEqualTo("0");
            assertThat(key.isRequired()).isTrue();
        }
    }

    @Test
    void aKeyEqualsItselfAlone() {
        CustomKey<Integer> other = CustomKey.of("orders", "Seller.orders", IntegerText.INSTANCE);

        assertThat(List.of(ORDERS, MOVED, other)).doesNotHaveDuplicates().contains(ORDERS);
    }

    @Test
    void aKeyShowsItsName() {
        assertThat(MOVED.required()).hasToString("CustomKey[orders]");
    }

    @Test
    void aValueIsItsTextAndNullIsNull() {
        assertThat(ORDERS.toTextOrNull(3)).isEqualTo("3");
        assertThat(ORDERS.toTextOrNull(null)).isNull();
        assertThat(ORDERS.orElseText("9").toTextOrNull(null))
                .as("a default is for reading alone")
                .isNull();
    }

    @Test
    void nullIsRefusedWhereTheKeyIsRequired() {
        CustomKey<Integer> required = ORDERS.required();

        assertThat(required.toTextOrNull(3)).isEqualTo("3");
        assertThatThrownBy(() -> required.toTextOrNull(null))
                .isInstanceOf(InvalidUserException.class)
                .hasMessage("Seller.orders: null, but custom.orders is required");
    }

    @Test
    void theTextIsFoundUnderTheNameBeforeAnyAlias() {
        assertThat(MOVED.textIn(Map.of("n", "1", "count", "2", "orders", "3"))).isEqualTo("3");
        assertThat(MOVED.textIn(Map.of("n", "1", "count", "2"))).isEqualTo("2");
        assertThat(MOVED.textIn(Map.of("n", "1"))).isEqualTo("1");
        assertThat(MOVED.textIn(Map.of("other", "1"))).isNull();
        assertThat(MOVED.textIn(Map.of())).isNull();
    }

    @Test
    void aClearedKeyHasNoTextAndAClearedAliasIsPassedOver() {
        CustomData data = CustomData.builder().put("n", "1").clear("count").build();

        assertThat(MOVED.textIn(data)).isEqualTo("1");
        assertThat(MOVED.textIn(data.with("orders", null))).isNull();
    }
}

package dev.talkbind.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.ReadProblem.Code;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.text.IntegerText;
import dev.talkbind.runtime.text.StringText;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldKeyTest {
    private static final FieldKey<Integer> ORDERS =
            FieldKey.of("orders", "Seller.orders", IntegerText.INSTANCE).formerly("count", "n");
    private static final FieldKey<Integer> REQUIRED = ORDERS.required();
    private static final FieldKey<Integer> DEFAULTED = ORDERS.orElseText("9");

    private static final CustomData ABSENT = CustomData.empty();
    private static final CustomData CLEARED = data("orders", null);
    private static final CustomData ALL_CLEARED = CustomData.cleared();
    private static final List<CustomData> WITHOUT_VALUE = List.of(ABSENT, CLEARED, ALL_CLEARED);

    private static ReadContext in(CustomData data) {
        return ReadContext.of("Seller", data);
    }

    private static ReadContext update(CustomData data) {
        return ReadContext.update("Seller", data);
    }

    private static CustomData data(String key, String value) {
        return CustomData.builder().put(key, value).build();
    }

    private static Code code(ReadContext in) {
        assertThat(in.failure().problems()).hasSize(1);
        return in.failure().problems().get(0).code();
    }

    @Test
    void aTextIsReadAsItsValue() {
        CustomData three = data("orders", "3");

        for (ReadContext in : List.of(in(three), update(three))) {
            assertThat(ORDERS.readFrom(in)).isEqualTo(3);
            assertThat(ORDERS.requireFrom(in)).isEqualTo(3);
            assertThat(REQUIRED.readFrom(in)).isEqualTo(3);
            assertThat(DEFAULTED.readFrom(in)).isEqualTo(3);
            assertThat(ORDERS.updateFrom(in, 5)).isEqualTo(3);
            assertThat(ORDERS.requireUpdateFrom(in, 5)).isEqualTo(3);
            assertThat(in.failed()).isFalse();
        }
    }

    @Test
    void theCustomDataOfAUserIsReadToo() {
        User user = User.builder("7").custom(data("orders", "3")).build();

        assertThat(ORDERS.readFrom(ReadContext.of("Seller", user))).isEqualTo(3);
    }

    @Test
    void aNewInstanceHasNullWhereTheKeyIsAbsentOrCleared() {
        for (CustomData none : WITHOUT_VALUE) {
            ReadContext in = in(none);
            assertThat(ORDERS.readFrom(in)).isNull();
            assertThat(in.failed()).isFalse();
        }
    }

    @Test
    void anUpdateKeepsTheCurrentValueWhereTheKeyIsAbsent() {
        for (FieldKey<Integer> key : List.of(ORDERS, REQUIRED, DEFAULTED, DEFAULTED.required())) {
            ReadContext in = update(ABSENT);
            assertThat(key.updateFrom(in, 5)).isEqualTo(5);
            assertThat(key.requireUpdateFrom(in, 5)).isEqualTo(5);
            assertThat(in.failed()).isFalse();
        }
    }

    @Test
    void anUpdateSetsNothingWhereTheKeyIsAbsent() {
        for (FieldKey<Integer> key : List.of(ORDERS, REQUIRED, DEFAULTED, DEFAULTED.required())) {
            ReadContext in = update(ABSENT);
            assertThat(in.sets(key, key.readFrom(in))).isFalse();
            assertThat(in.sets(key, key.requireFrom(in))).isFalse();
            assertThat(in.failed()).isFalse();
        }
    }

    @Test
    void anAliasThatIsDeletedDoesNotNameTheKeyInAnUpdate() {
        ReadContext in = update(data("count", null));

        assertThat(ORDERS.updateFrom(in, 5)).isEqualTo(5);
        assertThat(in.sets(REQUIRED, REQUIRED.readFrom(in))).isFalse();
        assertThat(in.failed()).isFalse();
    }

    @Test
    void anUpdateMakesNullOfAClearedKey() {
        for (CustomData cleared : List.of(CLEARED, ALL_CLEARED)) {
            ReadContext in = update(cleared);
            assertThat(ORDERS.updateFrom(in, 5)).isNull();
            assertThat(ORDERS.readFrom(in)).isNull();
            assertThat(in.sets(ORDERS, null)).isTrue();
        }
    }

    @Test
    void anUpdateReadsAnAliasWhereThereIsNoValueYet() {
        ReadContext in = update(data("count", "3"));

        assertThat(ORDERS.updateFrom(in, null)).isEqualTo(3);
        assertThat(in.sets(ORDERS, ORDERS.readFrom(in))).isTrue();
        assertThat(ORDERS.readOnto(in, null)).isEqualTo(3);
    }

    @Test
    void anAliasAloneDoesNotOverrideAValueInAnUpdate() {
        ReadContext in = update(data("count", "3"));

        assertThat(ORDERS.updateFrom(in, 5)).isEqualTo(5);
        assertThat(ORDERS.requireUpdateFrom(in, 5)).isEqualTo(5);
        assertThat(ORDERS.readOnto(in, 5)).isNull();
        assertThat(ORDERS.requireOnto(in, 5)).isNull();
        assertThat(ORDERS.readNonNullOnto(in, 5)).isNull();
        assertThat(in.sets(ORDERS, null)).isFalse();
        assertThat(in.failed()).isFalse();
    }

    @Test
    void anAliasThatIsLeftInAnUpdateIsNoProblemWhereItCannotBeRead() {
        ReadContext in = update(data("count", "three"));

        assertThat(ORDERS.readOnto(in, 5)).isNull();
        assertThat(in.failed()).isFalse();
    }

    @Test
    void whatAnUpdateReadsOntoAPropertyThatIsNeverNullCannotBeCleared() {
        ReadContext in = update(CLEARED);

        assertThat(ORDERS.readNonNullOnto(in, 5)).isNull();
        assertThat(in.failed()).isTrue();
    }

    @Test
    void anAliasBesideAClearOfTheKeyClearsTheValueInAnUpdate() {
        ReadContext in = update(data("count", "3").with("orders", null));

        assertThat(ORDERS.updateFrom(in, 5)).isNull();
        assertThat(ORDERS.readOnto(in, 5)).isNull();
        assertThat(in.sets(ORDERS, null)).isTrue();
    }

    @Test
    void aDefaultStandsInForAnAbsentOrClearedKeyOfANewInstance() {
        for (CustomData none : WITHOUT_VALUE) {
            ReadContext in = in(none);
            assertThat(DEFAULTED.readFrom(in)).isEqualTo(9);
            assertThat(DEFAULTED.requireFrom(in)).isEqualTo(9);
            assertThat(DEFAULTED.required().readFrom(in)).isEqualTo(9);
            assertThat(in.failed()).isFalse();
        }
    }

    @Test
    void aDefaultStandsInForAClearedKeyOfAnUpdate() {
        for (CustomData cleared : List.of(CLEARED, ALL_CLEARED)) {
            ReadContext in = update(cleared);
            assertThat(DEFAULTED.readFrom(in)).isEqualTo(9);
            assertThat(DEFAULTED.updateFrom(in, 5)).isEqualTo(9);
            assertThat(DEFAULTED.requireUpdateFrom(in, 5)).isEqualTo(9);
            assertThat(DEFAULTED.required().updateFrom(in, 5)).isEqualTo(9);
            assertThat(in.failed()).isFalse();
        }
    }

    @Test
    void anEmptyDefaultIsADefault() {
        FieldKey<String> key = FieldKey.of("a", "Seller.a", StringText.INSTANCE).orElseText("");

        assertThat(key.readFrom(in(ABSENT))).isEmpty();
    }

    @Test
    void aDefaultThatIsNoTextOfTheTypeIsAProblem() {
        ReadContext in = in(ABSENT);

        assertThat(ORDERS.orElseText("nine").readFrom(in)).isNull();
        assertThat(code(in)).isEqualTo(Code.MALFORMED);
    }

    @Test
    void aRequiredKeyThatIsMissingIsAProblem() {
        ReadContext absent = in(ABSENT);
        assertThat(REQUIRED.readFrom(absent)).isNull();
        assertThat(code(absent)).isEqualTo(Code.ABSENT);
        for (CustomData cleared : List.of(CLEARED, ALL_CLEARED)) {
            ReadContext in = in(cleared);
            assertThat(REQUIRED.readFrom(in)).isNull();
            assertThat(code(in)).isEqualTo(Code.CLEARED);
        }
    }

    @Test
    void clearingARequiredKeyInAnUpdateIsAProblem() {
        ReadContext read = update(CLEARED);
        REQUIRED.readFrom(read);
        assertThat(code(read)).isEqualTo(Code.CLEARED);
        ReadContext updated = update(ALL_CLEARED);
        REQUIRED.updateFrom(updated, 5);
        assertThat(code(updated)).isEqualTo(Code.CLEARED);
    }

    @Test
    void aPropertyThatIsNeverNullIsAProblemWhereANewInstanceHasNoValue() {
        ReadContext absent = in(ABSENT);
        ORDERS.requireFrom(absent);
        assertThat(code(absent)).isEqualTo(Code.ABSENT);
        ReadContext cleared = in(ALL_CLEARED);
        ORDERS.requireFrom(cleared);
        assertThat(code(cleared)).isEqualTo(Code.CLEARED);
    }

    @Test
    void aPropertyThatIsNeverNullIsAProblemWhereAnUpdateClearsIt() {
        ReadContext read = update(CLEARED);
        ORDERS.requireFrom(read);
        assertThat(code(read)).isEqualTo(Code.CLEARED);
        ReadContext updated = update(ALL_CLEARED);
        ORDERS.requireUpdateFrom(updated, 5);
        assertThat(code(updated)).isEqualTo(Code.CLEARED);
    }

    @Test
    void theFirstAliasWithAValueStandsInForAnAbsentKey() {
        CustomData both = CustomData.builder().put("n", "1").put("count", "2").build();

        assertThat(ORDERS.readFrom(in(both))).isEqualTo(2);
        assertThat(REQUIRED.readFrom(in(data("n", "1")))).isEqualTo(1);
        assertThat(ORDERS.readFrom(in(both.with("count", null)))).isEqualTo(1);
        assertThat(ORDERS.readFrom(in(CustomData.cleared().merge(both)))).isEqualTo(2);
    }

    @Test
    void noAliasStandsInForAKeyThatIsSetOrCleared() {
        CustomData both = CustomData.builder().put("n", "1").put("count", "2").build();

        assertThat(ORDERS.readFrom(in(both.with("orders", "3")))).isEqualTo(3);
        assertThat(ORDERS.readFrom(in(both.with("orders", null)))).isNull();
    }

    @Test
    void aTextThatIsNoValueIsAProblemAndReadsAsNull() {
        for (ReadContext in : List.of(in(data("orders", "three")), update(data("orders", "three")))) {
            assertThat(ORDERS.readFrom(in)).isNull();
            assertThat(in.failure().problems().get(0))
                    .hasToString(
                            "custom.orders: not " + IntegerText.INSTANCE.expected() + " (Seller.orders, 5 characters)");
            assertThat(code(in)).isEqualTo(Code.MALFORMED);
        }
    }

    @Test
    void aValueIsWrittenAndItsAliasesAreCleared() {
        WriteContext out = CustomKeys.of(ORDERS).writeKeepingNulls();
        ORDERS.putTo(out, 3);

        CustomData data = out.toCustomData();
        assertThat(data.keySet()).containsExactly("orders", "count", "n");
        assertThat(data.get(ORDERS)).isEqualTo(3);
        assertThat(data.clears("count") && data.clears("n")).isTrue();
    }

    @Test
    void aNullClearsTheKeyAndItsAliases() {
        WriteContext out = CustomKeys.of(ORDERS).write();
        ORDERS.putTo(out, null);

        CustomData data = out.toCustomData();
        assertThat(data.keySet()).containsExactly("orders", "count", "n");
        assertThat(data.values()).containsOnlyNulls();
    }

    @Test
    void aNullIsLeftOutWhereNullsAreKept() {
        WriteContext out = CustomKeys.of(ORDERS).writeKeepingNulls();
        ORDERS.putTo(out, null);
        REQUIRED.putTo(out, null);

        assertThat(out.toCustomData()).isEmpty();
    }

    @Test
    void aNullIsRefusedWhereTheKeyIsRequired() {
        WriteContext out = CustomKeys.of(REQUIRED).write();

        assertThatThrownBy(() -> REQUIRED.putTo(out, null))
                .isInstanceOf(InvalidUserException.class)
                .hasMessage("Seller.orders: null, but custom.orders is required");
    }

    @Test
    void aKeyStaysAFieldKeyAndKeepsTheRestWhenOnePartIsChanged() {
        FieldKey<Integer> key = FieldKey.of("orders", "Seller.orders", IntegerText.INSTANCE);
        for (FieldKey<Integer> whole : List.of(
                key.formerly("count").orElseText("0").required(),
                key.required().orElseText("0").formerly("count"),
                key.orElseText("0").required().formerly("n").formerly("count"))) {
            assertThat(whole.name()).isEqualTo("orders");
            assertThat(whole.property()).isEqualTo("Seller.orders");
            assertThat(whole.place()).isEqualTo("custom.orders");
            assertThat(whole.aliases()).containsExactly("count");
            assertThat(whole.defaultText()).isEqualTo("0");
            assertThat(whole.isRequired()).isTrue();
            assertThat(whole.text()).isSameAs(IntegerText.INSTANCE);
        }
    }

    @Test
    void onlyAClearOfItsNameOrOfTheWholeClearsIt() {
        assertThat(ORDERS.isClearedIn(in(CLEARED))).isTrue();
        assertThat(ORDERS.isClearedIn(in(ALL_CLEARED))).isTrue();
        assertThat(ORDERS.isClearedIn(in(ABSENT))).isFalse();
        assertThat(ORDERS.isClearedIn(in(data("count", null)))).isFalse();
        assertThat(ORDERS.isClearedIn(in(data("orders", "3")))).isFalse();
    }
}

package dev.talkbind.runtime.spi;

import static dev.talkbind.annotations.UserProperty.EMAIL;
import static dev.talkbind.annotations.UserProperty.PHONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.annotations.TextConverter;
import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.ReadProblem;
import dev.talkbind.runtime.ReadProblem.Code;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.text.IntegerText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AddressKeyTest {
    private static final AddressKey<String> ONE = AddressKey.one(EMAIL, "S.email");
    private static final AddressKey<List<String>> LIST = AddressKey.list(EMAIL, "S.email");
    private static final AddressKey<Set<String>> SET = AddressKey.set(EMAIL, "S.email");
    private static final AddressKey<String[]> ARRAY = AddressKey.array(EMAIL, "S.email");
    private static final AddressKey<String> ONE_PHONE = AddressKey.one(PHONE, "S.phone");

    private static final User BOTH =
            User.builder("x").email(List.of("b", "a")).phone("1").build();
    private static final User NONE = User.builder("x").email(List.of()).build();
    private static final User ABSENT = User.builder("x").build();
    private static final User CLEARED = User.patch().clear(EMAIL).build();

    private static ReadContext in(User user) {
        return ReadContext.of("S", user);
    }

    @Test
    void addressesAreReadInTheShapeOfTheProperty() {
        assertThat(LIST.readFrom(in(BOTH))).containsExactly("b", "a");
        assertThat(SET.readFrom(in(BOTH))).containsExactly("b", "a");
        assertThat(ARRAY.readFrom(in(BOTH))).containsExactly("b", "a");
        assertThat(ONE_PHONE.readFrom(in(BOTH))).isEqualTo("1");
    }

    @Test
    void addressesThatMustBeThereAreReadAsAllOthersAre() {
        assertThat(LIST.requireFrom(in(BOTH))).containsExactly("b", "a");
        assertThat(SET.requireFrom(in(BOTH))).containsExactly("b", "a");
        assertThat(ARRAY.requireFrom(in(BOTH))).containsExactly("b", "a");
        assertThat(ONE_PHONE.requireFrom(in(BOTH))).isEqualTo("1");
    }

    @Test
    void aListOrSetThatIsReadMayBeChangedAndTheUserStays() {
        LIST.readFrom(in(BOTH)).add("c");
        SET.readFrom(in(BOTH)).remove("a");
        ARRAY.readFrom(in(BOTH))[0] = "c";
        LIST.requireFrom(in(ABSENT)).add("c");

        assertThat(BOTH.email()).containsExactly("b", "a");
    }

    @Test
    void severalAddressesAreAProblemForAPropertyThatHoldsOne() {
        for (boolean isRequired : new boolean[] {false, true}) {
            ReadContext many = in(BOTH);
            assertThat(isRequired ? ONE.requireFrom(many) : ONE.readFrom(many)).isNull();
            assertThat(many.failure().problems())
                    .extracting(ReadProblem::toString)
                    .containsExactly("email: not one address (S.email, 2 addresses)");
            assertThat(many.failure().problems().get(0).code()).isEqualTo(Code.AMBIGUOUS);
        }
    }

    @Test
    void noAddressIsAValueForAListAndNullForAPropertyThatHoldsOne() {
        assertThat(LIST.readFrom(in(NONE))).isEmpty();
        assertThat(SET.readFrom(in(NONE))).isEmpty();
        assertThat(ARRAY.readFrom(in(NONE))).isEmpty();
        assertThat(ONE.readFrom(in(NONE))).isNull();
    }

    @Test
    void absentOrClearedAddressesAreNull() {
        for (User user : List.of(ABSENT, CLEARED)) {
            ReadContext in = in(user);
            assertThat(LIST.readFrom(in)).isNull();
            assertThat(SET.readFrom(in)).isNull();
            assertThat(ARRAY.readFrom(in)).isNull();
            assertThat(ONE.readFrom(in)).isNull();
            assertThat(in.failed()).isFalse();
        }
    }

    @Test
    void clearedAddressesAreSetAndAbsentOnesAreNot() {
        assertThat(in(CLEARED).sets(LIST, null)).isTrue();
        assertThat(in(CLEARED).sets(ONE, null)).isTrue();
        assertThat(in(ABSENT).sets(LIST, null)).isFalse();
        assertThat(in(ABSENT).sets(ONE, null)).isFalse();
    }

    @Test
    void aListSetOrArrayThatIsNeverNullIsEmptyWhereThereIsNoAddress() {
        for (User user : List.of(NONE, ABSENT, CLEARED)) {
            ReadContext in = in(user);
            assertThat(LIST.requireFrom(in)).isEmpty();
            assertThat(SET.requireFrom(in)).isEmpty();
            assertThat(ARRAY.requireFrom(in)).isEmpty();
            assertThat(in.failed()).isFalse();
        }
    }

    @Test
    void oneAddressThatIsNeverNullIsAProblemWhereThereIsNone() {
        ReadContext none = in(CLEARED);
        ONE.requireFrom(none);
        ONE_PHONE.requireFrom(none);

        assertThat(none.failure().problems())
                .extracting(ReadProblem::toString)
                .containsExactly("email: cleared, but required (S.email)", "phone: absent, but required (S.phone)");
        ReadContext empty = in(NONE);
        ONE.requireFrom(empty);
        assertThat(empty.failed()).isTrue();
    }

    @Test
    void everyShapeIsWrittenAsAList() {
        assertThat(ONE.toList("a")).containsExactly("a");
        assertThat(LIST.toList(List.of("b", "a"))).containsExactly("b", "a");
        assertThat(SET.toList(new LinkedHashSet<>(List.of("b", "a")))).containsExactly("b", "a");
        assertThat(ARRAY.toList(new String[] {"b", "a"})).containsExactly("b", "a");
    }

    @Test
    void nullIsWrittenAsNullAndAnEmptyListAsAnEmptyList() {
        assertThat(ONE.toList(null)).isNull();
        assertThat(LIST.toList(null)).isNull();
        assertThat(LIST.toList(List.of())).isEmpty();
    }

    @Test
    void anAddressThatIsNullIsRefused() {
        List<String> holed = new ArrayList<>(Arrays.asList("a", null));

        assertThatThrownBy(() -> LIST.toList(holed))
                .isInstanceOf(InvalidUserException.class)
                .hasMessage("S.email: holds null, but TalkJS takes only texts");
        assertThatThrownBy(() -> ARRAY.toList(new String[] {null})).isInstanceOf(InvalidUserException.class);
    }

    @Test
    void itNamesItsFieldAndItsProperty() {
        assertThat(ONE_PHONE.field()).isEqualTo(PHONE);
        assertThat(ONE_PHONE.place()).isEqualTo("phone");
        assertThat(ONE_PHONE.property()).isEqualTo("S.phone");
    }

    @Test
    void addressesOfASetAreComparedWithoutTheirOrder() {
        User stored = User.patch().email(List.of("a", "b")).build();
        User now = User.patch().email(List.of("b", "a")).name("A").build();

        assertThat(SET.inOrderOf(stored, now))
                .isEqualTo(User.patch().email(List.of("a", "b")).name("A").build());
    }

    @Test
    void addressesThatDifferKeepTheirOwnOrder() {
        User stored = User.patch().email(List.of("a", "b")).build();
        for (List<String> other : List.of(List.of("b"), List.of("b", "c"), List.of("b", "a", "c"), List.<String>of())) {
            User now = User.patch().email(other).build();
            assertThat(SET.inOrderOf(stored, now)).isSameAs(now);
        }
    }

    @Test
    void addressesThatAreStoredTwiceAreNotTheSameAsASet() {
        User stored = User.patch().email(List.of("a", "a")).build();
        User now = User.patch().email(List.of("a", "b")).build();

        assertThat(SET.inOrderOf(stored, now)).isSameAs(now);
    }

    private static final AddressKey<Integer> NUMBER = AddressKey.one(PHONE, "S.phone", IntegerText.INSTANCE);
    private static final AddressKey<List<Integer>> NUMBERS = AddressKey.list(PHONE, "S.phone", IntegerText.INSTANCE);
    private static final AddressKey<Set<Integer>> DISTINCT = AddressKey.set(PHONE, "S.phone", IntegerText.INSTANCE);
    private static final AddressKey<Integer[]> ARRAY_OF =
            AddressKey.array(PHONE, "S.phone", IntegerText.INSTANCE, Integer[]::new);
    private static final User PHONES =
            User.builder("x").phone(List.of("7", "3")).build();

    @Test
    void addressesOfAnotherTypeAreConvertedOneByOne() {
        assertThat(NUMBER.toList(7)).containsExactly("7");
        assertThat(NUMBERS.toList(List.of(7, 3))).containsExactly("7", "3");
        assertThat(DISTINCT.toList(new LinkedHashSet<>(List.of(7, 3)))).containsExactly("7", "3");
        assertThat(ARRAY_OF.toList(new Integer[] {7, 3})).containsExactly("7", "3");
        assertThat(NUMBERS.toList(null)).isNull();
        assertThat(NUMBER.readFrom(in(User.builder("x").phone("7").build()))).isEqualTo(7);
        assertThat(NUMBERS.readFrom(in(PHONES))).containsExactly(7, 3);
        assertThat(DISTINCT.readFrom(in(PHONES))).containsExactly(7, 3);
        assertThat(ARRAY_OF.readFrom(in(PHONES))).containsExactly(7, 3);
        assertThat(ARRAY_OF.requireFrom(in(NONE))).isEmpty();
    }

    @Test
    void anAddressThatTheConverterDoesNotReadIsAProblem() {
        ReadContext in = in(User.builder("x").phone(List.of("7", "x", "y")).build());
        NUMBERS.readFrom(in);

        assertThat(in.failure().problems())
                .extracting(ReadProblem::toString)
                .containsExactly(
                        "phone: not a whole number from -2147483648 to 2147483647 (S.phone, 1 character)",
                        "phone: not a whole number from -2147483648 to 2147483647 (S.phone, 1 character)");
    }

    @Test
    void anAddressOfAnotherTypeThatIsNullOrHasNoTextIsRefused() {
        AddressKey<List<Boolean>> refusing = AddressKey.list(EMAIL, "S.email", new TextConverter<>() {
            @Override
            public String toText(Boolean value) {
                throw new IllegalArgumentException("private");
            }

            @Override
            public Boolean fromText(String text) {
                throw new IllegalStateException("private");
            }
        });

        assertThatThrownBy(() -> NUMBERS.toList(Arrays.asList(7, null)))
                .hasMessage("S.phone: holds null, but TalkJS takes only texts");
        assertThatThrownBy(() -> refusing.toList(List.of(true)))
                .isInstanceOf(InvalidUserException.class)
                .hasMessageStartingWith("S.email: ");
        ReadContext in = in(BOTH);
        refusing.readFrom(in);
        assertThat(in.failure().problems()).extracting(ReadProblem::code).containsOnly(Code.REFUSED);
    }

    @Test
    void severalAddressesAreAProblemForOneOfAnotherTypeToo() {
        ReadContext many = in(PHONES);

        assertThat(NUMBER.readFrom(many)).isNull();
        assertThat(many.failure().problems()).extracting(ReadProblem::code).containsExactly(Code.AMBIGUOUS);
    }
}

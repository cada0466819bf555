package dev.talkbind.runtime;

import static dev.talkbind.annotations.UserProperty.EMAIL;
import static dev.talkbind.annotations.UserProperty.ID;
import static dev.talkbind.annotations.UserProperty.PHONE;
import static dev.talkbind.annotations.UserProperty.PHOTO_URL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.runtime.ReadProblem.Code;
import dev.talkbind.runtime.text.InstantText;
import dev.talkbind.runtime.text.IntegerText;
import dev.talkbind.runtime.text.LongText;
import dev.talkbind.runtime.text.StringText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static final CustomKey<Integer> ORDERS =
            CustomKey.of("orders", IntegerText.INSTANCE).formerly("count", "n").property("Seller.orders");
    private static final UserKey<Long> NUMBER =
            UserKey.of(ID, "Seller.id", LongText.INSTANCE).prefix("seller-");
    private static final UserKey<String> PHOTO = UserKey.of(PHOTO_URL, "Seller.photo", StringText.INSTANCE);
    private static final User EMPTY = User.builder("seller-7").build();

    private static Reading reading(CustomData data) {
        return Reading.of("Seller", data);
    }

    private static CustomData data(String key, String value) {
        return CustomData.builder().put(key, value).build();
    }

    private static Code code(Reading in) {
        return in.failure().problems().get(0).code();
    }

    @Test
    void aFreshReadTakesTheValue() {
        assertThat(reading(data("orders", "3")).get(ORDERS)).isEqualTo(3);
        assertThat(reading(data("orders", "3")).get(ORDERS, 5)).isEqualTo(3);
        assertThat(reading(data("orders", "3")).require(ORDERS)).isEqualTo(3);
        assertThat(reading(data("orders", "3")).require(ORDERS, 5)).isEqualTo(3);
    }

    @Test
    void absentKeepsAndClearedIsNull() {
        assertThat(reading(CustomData.empty()).get(ORDERS)).isNull();
        assertThat(reading(CustomData.empty()).get(ORDERS, 5)).isEqualTo(5);
        assertThat(reading(data("orders", null)).get(ORDERS, 5)).isNull();
        assertThat(reading(CustomData.cleared()).get(ORDERS, 5)).isNull();
    }

    @Test
    void aDefaultStandsInForAbsentAndCleared() {
        CustomKey<Integer> key = ORDERS.orElseText("9");

        for (CustomData none : List.of(CustomData.empty(), data("orders", null), CustomData.cleared())) {
            assertThat(reading(none).get(key)).isEqualTo(9);
            assertThat(reading(none).get(key.required(), 5)).isEqualTo(9);
            assertThat(reading(none).require(key)).isEqualTo(9);
            assertThat(reading(none).require(key, 5)).isEqualTo(9);
        }
    }

    @Test
    void anEmptyDefaultIsADefault() {
        assertThat(reading(CustomData.empty())
                        .get(CustomKey.of("a", StringText.INSTANCE).orElseText("")))
                .isEmpty();
    }

    @Test
    void aRequiredKeyThatIsMissingIsAProblem() {
        Reading absent = reading(CustomData.empty());
        Reading cleared = reading(data("orders", null));

        assertThat(absent.get(ORDERS.required(), 5)).isEqualTo(5);
        assertThat(code(absent)).isEqualTo(Code.ABSENT);
        cleared.get(ORDERS.required());
        assertThat(code(cleared)).isEqualTo(Code.CLEARED);
    }

    @Test
    void whatIsNeverNullIsAProblemWhereItIsMissing() {
        Reading absent = reading(CustomData.empty());
        Reading cleared = reading(CustomData.cleared());

        absent.require(ORDERS);
        assertThat(code(absent)).isEqualTo(Code.ABSENT);
        assertThat(cleared.require(ORDERS, 5)).isEqualTo(5);
        assertThat(code(cleared)).isEqualTo(Code.CLEARED);
        assertThat(reading(CustomData.empty()).require(ORDERS, 5)).isEqualTo(5);
        Reading required = reading(CustomData.empty());
        assertThat(required.require(ORDERS.required(), 5)).isEqualTo(5);
        assertThat(code(required)).isEqualTo(Code.ABSENT);
    }

    @Test
    void theFirstAliasWithAValueStandsIn() {
        CustomData both = CustomData.builder().put("n", "1").put("count", "2").build();

        assertThat(reading(both).get(ORDERS)).isEqualTo(2);
        assertThat(reading(data("n", "1")).get(ORDERS.required())).isEqualTo(1);
        assertThat(reading(both.with("orders", "3")).get(ORDERS)).isEqualTo(3);
        assertThat(reading(both.with("count", null)).get(ORDERS)).isEqualTo(1);
        assertThat(reading(both.with("orders", null)).get(ORDERS)).isNull();
        assertThat(reading(CustomData.cleared().merge(both)).get(ORDERS)).isEqualTo(2);
    }

    @Test
    void anUpdateThatSaysNothingKeeps() {
        assertThat(reading(CustomData.empty()).update(ORDERS.orElseText("9").required(), 5))
                .isEqualTo(5);
        assertThat(reading(CustomData.empty())
                        .requireUpdate(ORDERS.orElseText("9").required(), 5))
                .isEqualTo(5);
        assertThat(reading(data("count", null)).update(ORDERS, 5))
                .as("an alias that is deleted says nothing")
                .isEqualTo(5);
    }

    @Test
    void anUpdateSetsOrClears() {
        assertThat(reading(data("orders", "3")).update(ORDERS, 5)).isEqualTo(3);
        assertThat(reading(data("count", "3")).requireUpdate(ORDERS, 5)).isEqualTo(3);
        assertThat(reading(data("orders", null)).update(ORDERS, 5)).isNull();
        assertThat(reading(data("orders", null)).update(ORDERS.orElseText("9"), 5))
                .isEqualTo(9);
        Reading required = reading(data("orders", null));
        assertThat(required.update(ORDERS.required(), 5)).isEqualTo(5);
        assertThat(code(required)).isEqualTo(Code.CLEARED);
        Reading never = reading(CustomData.cleared());
        assertThat(never.requireUpdate(ORDERS, 5)).isEqualTo(5);
        assertThat(code(never)).isEqualTo(Code.CLEARED);
        assertThat(reading(CustomData.cleared()).requireUpdate(ORDERS.orElseText("9"), 5))
                .isEqualTo(9);
    }

    @Test
    void fieldsKeepWhereTheyAreAbsent() {
        User photo = User.builder("x").photoUrl("p").build();
        User cleared = User.builder("x").photoUrl(null).build();

        assertThat(Reading.of("Seller", photo).get(PHOTO, "q")).isEqualTo("p");
        assertThat(Reading.of("Seller", EMPTY).get(PHOTO, "q")).isEqualTo("q");
        assertThat(Reading.of("Seller", EMPTY).get(PHOTO)).isNull();
        assertThat(Reading.of("Seller", cleared).get(PHOTO, "q")).isNull();
        assertThat(Reading.of("Seller", EMPTY).require(PHOTO, "q")).isEqualTo("q");
        Reading absent = Reading.of("Seller", EMPTY);
        absent.require(PHOTO);
        assertThat(code(absent)).isEqualTo(Code.ABSENT);
        Reading gone = Reading.of("Seller", cleared);
        assertThat(gone.require(PHOTO, "q")).isEqualTo("q");
        assertThat(code(gone)).isEqualTo(Code.CLEARED);
    }

    @Test
    void anIdNeedsItsPrefix() {
        assertThat(Reading.of("Seller", EMPTY).get(NUMBER)).isEqualTo(7L);
        Reading buyer = Reading.of("Seller", User.builder("buyer-7").build());
        buyer.get(NUMBER);
        assertThat(buyer.failure().problems().get(0))
                .hasToString("id: not an id that begins with \"seller-\" (Seller.id, 7 characters)");
        Reading nobody = Reading.of("Seller", User.patch().build());
        assertThat(nobody.get(NUMBER, 3L)).isEqualTo(3L);
        assertThat(nobody.failure().problems().get(0)).hasToString("id: absent, and required (Seller.id)");
        Reading word = Reading.of("Seller", User.builder("seller-x").build());
        word.get(NUMBER);
        assertThat(code(word)).isEqualTo(Code.MALFORMED);
    }

    @Test
    void aUserKeyWritesItsText() {
        assertThat(NUMBER.required(7L)).isEqualTo("seller-7");
        assertThat(NUMBER.toText(null)).isNull();
        assertThat(NUMBER.field()).isEqualTo(ID);
        assertThat(NUMBER.property()).isEqualTo("Seller.id");
        assertThatThrownBy(() -> NUMBER.required(null))
                .isInstanceOf(InvalidUserException.class)
                .hasMessage("Seller.id: null, and a TalkJS user's id is never null");
        UserKey<String> text = UserKey.of(ID, "Seller.id", StringText.INSTANCE).prefix("seller-");
        assertThatThrownBy(() -> text.required(" ")).hasMessage("Seller.id: blank, and a TalkJS user's id is not");
    }

    @Test
    void addressesComeInEveryShape() {
        User user = User.builder("x").email(List.of("a", "b")).phone("1").build();

        assertThat(Reading.of("S", user).get(AddressKey.list(EMAIL, "S.email"))).containsExactly("a", "b");
        assertThat(Reading.of("S", user).get(AddressKey.set(EMAIL, "S.email"))).containsExactly("a", "b");
        assertThat(Reading.of("S", user).get(AddressKey.array(EMAIL, "S.email")))
                .containsExactly("a", "b");
        assertThat(Reading.of("S", user).get(AddressKey.one(PHONE, "S.phone"))).isEqualTo("1");
        Reading many = Reading.of("S", user);
        assertThat(many.get(AddressKey.one(EMAIL, "S.email"), "old")).isEqualTo("old");
        assertThat(many.failure().problems().get(0)).hasToString("email: not one address (S.email, 2 addresses)");
        assertThat(code(many)).isEqualTo(Code.AMBIGUOUS);
    }

    @Test
    void noAddressIsNotTheSameAsAnAbsentOne() {
        AddressKey<String> one = AddressKey.one(EMAIL, "S.email");
        User none = User.builder("x").email(List.of()).build();

        assertThat(Reading.of("S", none).get(one, "old")).isNull();
        assertThat(Reading.of("S", none).get(AddressKey.list(EMAIL, "S.email"))).isEmpty();
        assertThat(Reading.of("S", EMPTY).get(one, "old")).isEqualTo("old");
        assertThat(Reading.of("S", User.patch().clear(EMAIL).build()).get(one, "old"))
                .isNull();
    }

    @Test
    void addressesThatCannotBeNullAreEmptyOrAProblem() {
        User cleared = User.patch().clear(EMAIL).build();
        Reading none = Reading.of("S", cleared);

        assertThat(none.require(AddressKey.list(EMAIL, "S.email"))).isEmpty();
        assertThat(none.require(AddressKey.array(PHONE, "S.phone"))).isEmpty();
        assertThat(none.failed()).isFalse();
        none.require(AddressKey.one(EMAIL, "S.email"));
        none.require(AddressKey.one(PHONE, "S.phone"));
        assertThat(none.failure().problems())
                .extracting(ReadProblem::toString)
                .containsExactly("email: cleared, and required (S.email)", "phone: absent, and required (S.phone)");
        Reading many =
                Reading.of("S", User.builder("x").email(List.of("a", "b")).build());
        many.require(AddressKey.one(EMAIL, "S.email"));
        assertThat(many.failure().problems()).hasSize(1);
    }

    @Test
    void mapsThatCannotBeNullAreEmpty() {
        assertThat(Reading.of("S", EMPTY).requireCustom()).isEmpty();
        assertThat(Reading.of("S", EMPTY).requirePushTokens()).isEmpty();
        User full = User.builder("x").custom(CustomData.empty().with("a", "b")).build();
        assertThat(Reading.of("S", full).requireCustom()).containsEntry("a", "b");
    }

    @Test
    void addressesAreWritten() {
        assertThat(AddressKey.one(EMAIL, "S.email").toList("a")).containsExactly("a");
        assertThat(AddressKey.one(EMAIL, "S.email").toList(null)).isNull();
        assertThat(AddressKey.set(EMAIL, "S.email").toList(new LinkedHashSet<>(Set.of("a"))))
                .containsExactly("a");
        assertThat(AddressKey.array(PHONE, "S.phone").toList(new String[] {"1", "2"}))
                .containsExactly("1", "2");
        List<String> holed = new ArrayList<>(Arrays.asList("a", null));
        assertThatThrownBy(() -> AddressKey.list(EMAIL, "S.email").toList(holed))
                .isInstanceOf(InvalidUserException.class)
                .hasMessage("S.email: holds null, and TalkJS takes only texts");
    }

    @Test
    void mapsAreReadAsTheyAre() {
        User user = User.builder("x")
                .custom(Map.of("a", "1"))
                .pushTokens(Map.of("t", true))
                .build();
        User cleared = User.builder("x").custom(null).pushTokens(null).build();
        CustomData old = data("old", "1");

        assertThat(Reading.of("S", user).custom()).containsEntry("a", "1");
        assertThat(Reading.of("S", user).pushTokens()).containsEntry("t", true);
        assertThat(Reading.of("S", EMPTY).custom(old)).isSameAs(old);
        assertThat(Reading.of("S", EMPTY).custom()).isNull();
        assertThat(Reading.of("S", EMPTY).pushTokens(Map.of("u", true))).containsKey("u");
        assertThat(Reading.of("S", cleared).custom(old)).isNull();
        assertThat(Reading.of("S", cleared).pushTokens(Map.of())).isNull();
        assertThat(Reading.of("S", user).rest(CustomKeys.of(ORDERS))).containsOnlyKeys("a");
    }

    @Test
    void everyProblemIsReported() {
        User user = User.builder("seller-7")
                .custom(CustomData.of(Map.of("last-seen", "yesterday!")))
                .build();
        Reading in = Reading.of("Seller", user);
        in.get(CustomKey.of("last-seen", InstantText.INSTANCE).property("Seller.lastSeen"));
        in.get(CustomKey.of("tier", StringText.INSTANCE).required().property("Seller.tier"));

        assertThat(in.failed()).isTrue();
        assertThat(in.result("x").isOk()).isFalse();
        assertThatThrownBy(in::orThrow).isInstanceOf(ReadException.class).hasMessage("""
                Seller cannot be read from user: 2 problems
                  custom.last-seen: not %s (Seller.lastSeen, 10 characters)
                  custom.tier: absent, and required (Seller.tier)""".formatted(
                        InstantText.INSTANCE.expected()));
        Reading outer = Reading.of("Shop", user);
        outer.include(in.failure());
        assertThat(outer.failure().problems()).hasSize(2);
        outer.include(ReadResult.of("fine"));
        assertThat(outer.failure().problems()).hasSize(2);
    }

    @Test
    void aReadWithoutProblemsHasAValue() {
        Reading in = Reading.of("Seller", EMPTY);
        in.orThrow();
        ReadResult<String> result = in.result("x");

        assertThat(result.isOk()).isTrue();
        assertThat(result.value()).isEqualTo("x");
        assertThat(result.orElse("y")).isEqualTo("x");
        assertThat(result.problems()).isEmpty();
        assertThat(result.toString()).doesNotContain("x");
    }

    @Test
    void aFailureIsNeverAValue() {
        Reading in = reading(data("orders", "many"));
        in.get(ORDERS);
        ReadResult<String> result = in.result("half");
        in.get(ORDERS.required());

        assertThat(result.orElse("other")).isEqualTo("other");
        assertThatThrownBy(result::value).isInstanceOf(ReadException.class);
        assertThat(result.problems()).hasSize(1).isUnmodifiable();
        assertThat(((ReadException) catchOf(result)).problems()).isEqualTo(result.problems());
    }

    private static Throwable catchOf(ReadResult<?> result) {
        return org.assertj.core.api.Assertions.catchThrowable(result::orElseThrow);
    }

    @Test
    void aLongMessageIsCut() {
        Reading in = reading(CustomData.empty());
        for (int i = 0; i < 27; i++) {
            in.require(CustomKey.of("k" + i, StringText.INSTANCE));
        }
        assertThatThrownBy(in::orThrow)
                .hasMessageContaining("27 problems\n")
                .hasMessageEndingWith("\n  … and 7 more")
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(22))
                .satisfies(e -> assertThat(((ReadException) e).problems()).hasSize(27));
    }

    @Test
    void everyRequiredKeyThatIsLeftOutIsNamed() {
        for (int count : new int[] {31, 32, 33, 64, 65}) {
            for (int left = 0; left < count; left++) {
                assertThat(missing(count, left)).containsExactly("custom.k" + left);
            }
        }
    }

    private static List<String> missing(int count, int left) {
        CustomData.Builder data = CustomData.builder();
        for (int i = 0; i < count; i++) {
            if (i != left) {
                data.put("k" + i, "x");
            }
        }
        Reading in = reading(data.build());
        for (int i = 0; i < count; i++) {
            in.get(CustomKey.of("k" + i, StringText.INSTANCE).required());
        }
        return in.failure().problems().stream().map(ReadProblem::key).toList();
    }

    @Test
    void aReadOfCustomDataHasNoFields() {
        assertThat(reading(CustomData.empty()).get(PHOTO, "q")).isEqualTo("q");
    }
}

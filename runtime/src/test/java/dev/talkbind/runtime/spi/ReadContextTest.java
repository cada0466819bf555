package dev.talkbind.runtime.spi;

import static dev.talkbind.annotations.UserProperty.CUSTOM;
import static dev.talkbind.annotations.UserProperty.EMAIL;
import static dev.talkbind.annotations.UserProperty.PHOTO_URL;
import static dev.talkbind.annotations.UserProperty.PUSH_TOKENS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.talkbind.annotations.TextConverter;
import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.ReadProblem;
import dev.talkbind.runtime.ReadProblem.Code;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.text.InstantText;
import dev.talkbind.runtime.text.IntegerText;
import dev.talkbind.runtime.text.StringText;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadContextTest {
    private static final String CANARY = "canary7f3a";

    private static final FieldKey<Integer> ORDERS = FieldKey.of("orders", "Seller.orders", IntegerText.INSTANCE);
    private static final FieldKey<String> TIER = FieldKey.of("tier", "Seller.tier", StringText.INSTANCE);
    private static final UserKey<String> PHOTO = UserKey.of(PHOTO_URL, "Seller.photo", StringText.INSTANCE);
    private static final MapKey TOKENS = MapKey.of(PUSH_TOKENS, "Seller.devices");
    private static final CustomData ABSENT = CustomData.empty();
    private static final CustomData CLEARED = data("orders", null);
    private static final CustomData MALFORMED = data("orders", CANARY);
    private static final User NOTHING = User.builder("7").build();
    private static final User ALL_CLEARED = User.builder("7")
            .custom(null)
            .pushTokens(null)
            .photoUrl(null)
            .email((String) null)
            .build();

    private static ReadContext in(CustomData data) {
        return ReadContext.of("Seller", data);
    }

    private static ReadContext update(CustomData data) {
        return ReadContext.update("Seller", data);
    }

    private static CustomData data(String key, String value) {
        return CustomData.builder().put(key, value).build();
    }

    private static ReadProblem problem(ReadContext in) {
        assertThat(in.failure().problems()).hasSize(1);
        return in.failure().problems().get(0);
    }

    private static ReadException thrown(ReadContext in) {
        return catchThrowableOfType(ReadException.class, in::orThrow);
    }

    @Test
    void onlyAnUpdateSaysThatItIsOne() {
        assertThat(update(ABSENT).isUpdate()).isTrue();
        assertThat(in(ABSENT).isUpdate()).isFalse();
        assertThat(ReadContext.of("Seller", NOTHING).isUpdate()).isFalse();
    }

    @Test
    void aValueIsSet() {
        for (ReadContext in : List.of(in(ABSENT), update(ABSENT))) {
            assertThat(in.sets(ORDERS, 3)).isTrue();
            assertThat(in.setsNonNull(ORDERS, 3)).isTrue();
            assertThat(in.setsOptional(ORDERS, 3)).isTrue();
        }
    }

    @Test
    void anAbsentKeyIsNotSet() {
        for (ReadContext in : List.of(in(ABSENT), update(ABSENT))) {
            assertThat(in.sets(ORDERS, null)).isFalse();
            assertThat(in.setsNonNull(ORDERS, null)).isFalse();
        }
    }

    @Test
    void aClearedKeyIsSetToNullButNotWhereThePropertyIsNeverNull() {
        for (CustomData cleared : List.of(CLEARED, CustomData.cleared())) {
            for (ReadContext in : List.of(in(cleared), update(cleared))) {
                assertThat(in.sets(ORDERS, null)).isTrue();
                assertThat(in.setsNonNull(ORDERS, null)).isFalse();
            }
        }
    }

    @Test
    void anOptionalOfANewInstanceIsSetWhateverIsThere() {
        assertThat(in(ABSENT).setsOptional(ORDERS, null)).isTrue();
        assertThat(in(CLEARED).setsOptional(ORDERS, null)).isTrue();
        assertThat(ReadContext.of("Seller", NOTHING).setsOptional(PHOTO, null)).isTrue();
    }

    @Test
    void anOptionalOfAnUpdateIsSetOnlyToAValueOrAClear() {
        assertThat(update(ABSENT).setsOptional(ORDERS, null)).isFalse();
        assertThat(update(CLEARED).setsOptional(ORDERS, null)).isTrue();
        assertThat(update(CustomData.cleared()).setsOptional(ORDERS, null)).isTrue();
        assertThat(update(ABSENT).setsOptional(ORDERS, 3)).isTrue();
    }

    @Test
    void fieldsOfTheUserThatAreClearedAreSet() {
        ReadContext in = ReadContext.of("Seller", ALL_CLEARED);

        assertThat(in.sets(PHOTO, null)).isTrue();
        assertThat(in.sets(TOKENS, null)).isTrue();
        assertThat(in.sets(MapKey.of(CUSTOM, "Seller.custom"), null)).isTrue();
        assertThat(in.sets(AddressKey.list(EMAIL, "Seller.email"), null)).isTrue();
    }

    @Test
    void nothingIsSetOnceAnythingHasFailed() {
        for (ReadContext in : List.of(in(MALFORMED), update(MALFORMED))) {
            ORDERS.readFrom(in);
            assertThat(in.failed()).isTrue();
            assertThat(in.sets(TIER, "PRO")).isFalse();
            assertThat(in.setsNonNull(TIER, "PRO")).isFalse();
            assertThat(in.setsOptional(TIER, "PRO")).isFalse();
            assertThat(in.setsOptional(TIER, null)).isFalse();
        }
    }

    @Test
    void nothingIsSetAfterAnExceptionOfTheClass() {
        ReadContext in = in(ABSENT);
        assertThat(in.sets(ORDERS, 3)).isTrue();
        in.refuse(new IllegalStateException());

        assertThat(in.sets(TIER, "PRO")).isFalse();
        assertThat(in.setsOptional(TIER, null)).isFalse();
    }

    @Test
    void anExceptionIsOfTheCustomFieldThatSetsNamedLast() {
        ReadContext in = in(ABSENT);
        in.sets(TIER, "PRO");
        in.sets(ORDERS, 3);
        in.refuse(new IllegalStateException(CANARY));

        assertThat(problem(in))
                .isEqualTo(new ReadProblem(
                        "custom.orders",
                        null,
                        "taken by Seller.orders, which throws java.lang.IllegalStateException",
                        "Seller.orders",
                        Code.REFUSED))
                .hasToString("custom.orders: not taken by Seller.orders, which throws java.lang.IllegalStateException"
                        + " (Seller.orders)");
    }

    @Test
    void anExceptionIsOfThePropertyThatSetsNonNullNamedLast() {
        ReadContext in = ReadContext.of("Seller", NOTHING);
        in.sets(TIER, "PRO");
        in.setsNonNull(PHOTO, "p");
        in.refuse(new IllegalStateException());

        assertThat(problem(in).key()).isEqualTo("photoUrl");
        assertThat(problem(in).property()).isEqualTo("Seller.photo");
    }

    @Test
    void anExceptionIsOfThePropertyThatSetsOptionalNamedLast() {
        ReadContext in = ReadContext.of("Seller", NOTHING);
        in.setsNonNull(TIER, "PRO");
        in.setsOptional(TOKENS, null);
        in.refuse(new IllegalStateException());

        assertThat(problem(in).key()).isEqualTo("pushTokens");
        assertThat(problem(in).property()).isEqualTo("Seller.devices");
    }

    @Test
    void anExceptionIsOfTheTypeBeforeAnyPropertyIsNamed() {
        ReadContext in = in(ABSENT);
        ORDERS.readFrom(in);
        in.refuse(new IllegalStateException(CANARY));

        assertThat(problem(in))
                .isEqualTo(new ReadProblem(
                        "",
                        null,
                        "taken by Seller, which throws java.lang.IllegalStateException",
                        "Seller",
                        Code.REFUSED))
                .hasToString("Seller: not taken by Seller, which throws java.lang.IllegalStateException");
    }

    @Test
    void anExceptionIsOfTheTypeAfterAtType() {
        ReadContext in = in(ABSENT);
        in.sets(ORDERS, 3);
        in.atType();
        in.refuse(new IllegalStateException());

        assertThat(problem(in).key()).isEmpty();
        assertThat(problem(in).property()).isEqualTo("Seller");
    }

    @Test
    void aRefusalIsAFailureWithAllProblemsSoFar() {
        ReadContext in = in(MALFORMED);
        ORDERS.readFrom(in);
        in.sets(TIER, "PRO");
        ReadResult<String> result = in.refusal(new IllegalStateException());

        assertThat(result.isOk()).isFalse();
        assertThat(result.problems()).extracting(ReadProblem::code).containsExactly(Code.MALFORMED, Code.REFUSED);
        assertThat(result.problems()).isEqualTo(in.failure().problems());
    }

    @Test
    void theCauseHasTheClassAndTheStackTraceOfWhatWasThrown() {
        IllegalStateException refused = new IllegalStateException(CANARY, new IllegalArgumentException(CANARY));
        ReadContext in = in(ABSENT);
        in.refuse(refused);

        Throwable cause = thrown(in).getCause();
        assertThat(cause).hasToString("java.lang.IllegalStateException").hasNoCause();
        assertThat(cause.getStackTrace()).isNotEmpty().isEqualTo(refused.getStackTrace());
    }

    @Test
    void theFirstOfSeveralExceptionsIsTheCauseAndTheOthersAreItsSuppressed() {
        ReadContext in = in(ABSENT);
        in.refuse(new IllegalStateException(CANARY));
        in.refuse(new NullPointerException(CANARY));
        in.refuse(new IOException(CANARY));

        Throwable cause = thrown(in).getCause();
        assertThat(cause).hasToString("java.lang.IllegalStateException");
        assertThat(cause.getSuppressed())
                .extracting(Throwable::toString)
                .containsExactly("java.lang.NullPointerException", "java.io.IOException");
    }

    @Test
    void anExceptionOfAConverterAndOneOfTheClassAreBothKept() {
        TextConverter<String> broken = new TextConverter<>() {
            @Override
            public String toText(String value) {
                return value;
            }

            @Override
            public String fromText(String text) {
                throw new UnsupportedOperationException(text);
            }
        };
        ReadContext in = in(data("tier", CANARY));
        FieldKey.of("tier", "Seller.tier", broken).readFrom(in);
        in.refuse(new IllegalStateException(CANARY));

        assertThat(in.failure().problems()).extracting(ReadProblem::code).containsOnly(Code.REFUSED);
        assertThat(thrown(in).getCause()).hasToString("java.lang.UnsupportedOperationException");
        assertThat(thrown(in).getCause().getSuppressed())
                .extracting(Throwable::toString)
                .containsExactly("java.lang.IllegalStateException");
    }

    @Test
    void problemsWithoutAnExceptionHaveNoCause() {
        ReadContext in = in(MALFORMED);
        ORDERS.readFrom(in);

        assertThat(thrown(in)).hasNoCause();
    }

    @Test
    void everyProblemIsReportedInTheOrderOfReading() {
        User user = User.builder("seller-7")
                .custom(CustomData.of(Map.of("last-seen", "yesterday!")))
                .build();
        ReadContext in = ReadContext.of("Seller", user);
        FieldKey.of("last-seen", "Seller.lastSeen", InstantText.INSTANCE).readFrom(in);
        TIER.required().readFrom(in);

        assertThat(in.failed()).isTrue();
        assertThatThrownBy(in::orThrow).isInstanceOf(ReadException.class).hasMessage("""
                Seller cannot be read from user: 2 problems
                  custom.last-seen: not %s (Seller.lastSeen, 10 characters)
                  custom.tier: absent, but required (Seller.tier)""".formatted(
                        InstantText.INSTANCE.expected()));
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
        ReadContext in = in(data.build());
        for (int i = 0; i < count; i++) {
            FieldKey.of("k" + i, "Seller.k" + i, StringText.INSTANCE).required().readFrom(in);
        }
        return in.failure().problems().stream().map(ReadProblem::key).toList();
    }

    @Test
    void aFailureOfCustomDataIsTitledSo() {
        for (ReadContext in : List.of(in(MALFORMED), update(MALFORMED))) {
            ORDERS.readFrom(in);
            assertThat(thrown(in)).hasMessageStartingWith("Seller cannot be read from custom data: 1 problem\n");
        }
    }

    @Test
    void aReadWithoutProblemsHasAValue() {
        ReadContext in = ReadContext.of("Seller", NOTHING);
        in.orThrow();

        assertThat(in.failed()).isFalse();
        assertThat(in.result("x").isOk()).isTrue();
        assertThat(in.result("x").value()).isEqualTo("x");
    }

    @Test
    void aReadWithAProblemHasNoValue() {
        ReadContext in = in(MALFORMED);
        ORDERS.readFrom(in);
        ReadResult<String> result = in.result("half");

        assertThat(result.isOk()).isFalse();
        assertThat(result.orElse("other")).isEqualTo("other");
        assertThatThrownBy(result::value).isInstanceOf(ReadException.class);
    }

    @Test
    void aResultDoesNotChangeWhileTheReadGoesOn() {
        ReadContext in = in(MALFORMED);
        ORDERS.readFrom(in);
        ReadResult<String> result = in.result("half");
        TIER.required().readFrom(in);

        assertThat(result.problems()).hasSize(1).isUnmodifiable();
        assertThat(in.failure().problems()).hasSize(2);
    }

    @Test
    void mapsAreReadAsTheyAre() {
        User user = User.builder("x")
                .custom(Map.of("a", "1", "orders", "3"))
                .pushTokens(Map.of("t", true))
                .build();
        ReadContext in = ReadContext.of("S", user);

        assertThat(in.custom()).isEqualTo(user.custom());
        assertThat(in.requireCustom()).isEqualTo(user.custom());
        assertThat(in.pushTokens()).isEqualTo(Map.of("t", true));
        assertThat(in.requirePushTokens()).isEqualTo(Map.of("t", true));
        assertThat(in.rest(CustomKeys.of(ORDERS))).isEqualTo(Map.of("a", "1"));
    }

    @Test
    void mapsThatAreAbsentOrClearedAreNull() {
        for (User user : List.of(NOTHING, ALL_CLEARED)) {
            ReadContext in = ReadContext.of("S", user);
            assertThat(in.custom()).isNull();
            assertThat(in.pushTokens()).isNull();
        }
    }

    @Test
    void mapsThatCannotBeNullAreEmptyWhereTheyAreAbsentOrCleared() {
        for (User user : List.of(NOTHING, ALL_CLEARED)) {
            ReadContext in = ReadContext.of("S", user);
            assertThat(in.requireCustom()).isEmpty();
            assertThat(in.requirePushTokens()).isEmpty();
            assertThat(in.rest(CustomKeys.of(ORDERS))).isEmpty();
        }
    }

    @Test
    void aFieldIsThereWhereItIsSetOrCleared() {
        assertThat(ReadContext.of("S", ALL_CLEARED).has(PHOTO_URL)).isTrue();
        assertThat(ReadContext.of("S", User.patch().photoUrl("p").build()).has(PHOTO_URL))
                .isTrue();
        assertThat(ReadContext.of("S", NOTHING).has(PHOTO_URL)).isFalse();
        assertThat(in(CLEARED).has(CUSTOM)).as("custom data alone").isFalse();
    }

    @Test
    void nothingOfWhatWasReadShows() {
        ReadContext in =
                ReadContext.of("Seller", User.builder(CANARY).custom(MALFORMED).build());
        ORDERS.readFrom(in);

        assertThat(in.failure().toString()).doesNotContain(CANARY);
    }

    @Test
    void aUserOfAnotherRoleIsAProblemThatDoesNotShowIt() {
        ReadContext in = ReadContext.of("Seller", User.patch().role(CANARY).build());
        in.requireRole("seller");

        assertThat(in.failure().problems()).hasToString("[role: not the role \"seller\" (Seller)]");
    }

    @Test
    void aUserOfTheRoleOrOfNoneIsNotAProblem() {
        for (User user : List.of(User.patch().role("seller").build(), NOTHING, ALL_CLEARED)) {
            ReadContext in = ReadContext.of("Seller", user);
            in.requireRole("seller");
            assertThat(in.failed()).isFalse();
        }
    }
}

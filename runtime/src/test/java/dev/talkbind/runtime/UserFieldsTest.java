package dev.talkbind.runtime;

import static dev.talkbind.annotations.UserProperty.AVAILABILITY_TEXT;
import static dev.talkbind.annotations.UserProperty.CUSTOM;
import static dev.talkbind.annotations.UserProperty.EMAIL;
import static dev.talkbind.annotations.UserProperty.ID;
import static dev.talkbind.annotations.UserProperty.NAME;
import static dev.talkbind.annotations.UserProperty.PHONE;
import static dev.talkbind.annotations.UserProperty.PUSH_TOKENS;
import static dev.talkbind.annotations.UserProperty.ROLE;
import static dev.talkbind.runtime.WireForm.CLASSIC_JS;
import static dev.talkbind.runtime.WireForm.DATA_API_CREATE;
import static dev.talkbind.runtime.WireForm.DATA_API_SET;
import static dev.talkbind.runtime.WireForm.REACT_NATIVE;
import static dev.talkbind.runtime.WireForm.REST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.annotations.UserProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UserFieldsTest {
    private static final UserFields NOTHING = fields(user -> {});
    private static final UserFields ID_ALONE = fields(user -> user.setId("7"));
    private static final UserFields NAMED = with(ID_ALONE, user -> user.set(NAME, "Noor"));
    private static final UserFields SELLER = with(NAMED, user -> user.set(ROLE, "seller"));
    private static final UserFields CUSTOM_RESET =
            fields(user -> user.clearField(CUSTOM)).merge(fields(user -> user.setCustom(Map.of("a", "1"))));
    private static final UserFields TOKENS_RESET =
            fields(user -> user.clearField(PUSH_TOKENS)).merge(fields(user -> user.setTokens(Map.of("t", true))));

    private static UserFields fields(Consumer<UserFieldsBuilder> setters) {
        UserFieldsBuilder user = new UserFieldsBuilder();
        setters.accept(user);
        return user.freeze();
    }

    private static UserFields with(UserFields start, Consumer<UserFieldsBuilder> setters) {
        UserFieldsBuilder user = new UserFieldsBuilder(start);
        setters.accept(user);
        return user.freeze();
    }

    @ParameterizedTest
    @EnumSource(UserProperty.class)
    void aFieldThatIsAbsentHasNothing(UserProperty field) {
        assertThat(NOTHING.has(field)).isFalse();
        assertThat(NOTHING.clears(field)).isFalse();
        assertThat(NOTHING.resets(field)).isFalse();
        assertThat(NOTHING.value(field)).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = UserProperty.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ID", "NAME", "CUSTOM", "PUSH_TOKENS", "CREATED_AT"})
    void aFieldThatIsClearedIsThereWithoutAValue(UserProperty field) {
        UserFields cleared = fields(user -> user.clearField(field));

        assertThat(cleared.has(field)).isTrue();
        assertThat(cleared.clears(field)).isTrue();
        assertThat(cleared.resets(field)).isFalse();
        assertThat(cleared.value(field)).isNull();
        assertThat(cleared.isEmpty()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = UserProperty.class,
            names = {"CUSTOM", "PUSH_TOKENS"})
    void aMapThatIsClearedIsThereAndEmpty(UserProperty field) {
        UserFields cleared = fields(user -> user.clearField(field));

        assertThat(cleared.has(field)).isTrue();
        assertThat(cleared.clears(field)).isTrue();
        assertThat(cleared.resets(field)).isFalse();
        assertThat(cleared.map(field)).isEmpty();
    }

    @Test
    void aFieldThatIsSetHasItsValue() {
        UserFields user = with(SELLER, set -> {
            set.setAddress(EMAIL, "a@b.example");
            set.setCustom(Map.of("a", "1"));
            set.setTokens(Map.of("t", true));
            set.setCreatedAt(Instant.EPOCH);
        });

        assertThat(user.text(ID)).isEqualTo("7");
        assertThat(user.value(NAME)).isEqualTo("Noor");
        assertThat(user.addresses(EMAIL)).containsExactly("a@b.example");
        assertThat(user.addresses(PHONE)).isEmpty();
        assertThat(user.map(CUSTOM)).isEqualTo(Map.of("a", "1"));
        assertThat(user.map(PUSH_TOKENS)).isEqualTo(Map.of("t", true));
        assertThat(user.createdAt()).isEqualTo(Instant.EPOCH);
        assertThat(user.clears(CUSTOM) || user.clears(ROLE) || user.clears(EMAIL))
                .isFalse();
    }

    @Test
    void aMapThatIsClearedAndThenSetIsReset() {
        assertThat(CUSTOM_RESET.resets(CUSTOM)).isTrue();
        assertThat(CUSTOM_RESET.clears(CUSTOM)).isFalse();
        assertThat(CUSTOM_RESET.map(CUSTOM)).isEqualTo(Map.of("a", "1"));
        assertThat(TOKENS_RESET.resets(PUSH_TOKENS)).isTrue();
        assertThat(CUSTOM_RESET.resets(PUSH_TOKENS)).isFalse();
    }

    @Test
    void anIdAndATimeAreNothingToSend() {
        assertThat(NOTHING.isEmpty()).isTrue();
        assertThat(ID_ALONE.isEmpty()).isTrue();
        assertThat(with(ID_ALONE, user -> user.setCreatedAt(Instant.EPOCH)).isEmpty())
                .isTrue();
        assertThat(NAMED.isEmpty()).isFalse();
        assertThat(fields(user -> user.clearField(PUSH_TOKENS)).isEmpty()).isFalse();
    }

    @Test
    void aFieldThatIsTakenAwayIsAbsentInTheNewFieldsAlone() {
        assertThat(SELLER.without(ROLE)).isEqualTo(NAMED);
        assertThat(SELLER.without(ROLE).has(ROLE)).isFalse();
        assertThat(SELLER.has(ROLE)).isTrue();
    }

    @Test
    void aValueIsWrittenInEachFormThatHasItsField() {
        UserFields user = with(NAMED, set -> {
            set.setTokens(Map.of("t", true));
            set.set(AVAILABILITY_TEXT, "away");
        });

        for (WireForm form : WireForm.values()) {
            assertThat(user.isWritten(NAME, form)).as("%s", form).isTrue();
            assertThat(user.isWritten(ID, form)).as("%s", form).isEqualTo(form == CLASSIC_JS || form == REACT_NATIVE);
            assertThat(user.isWritten(PUSH_TOKENS, form))
                    .as("%s", form)
                    .isEqualTo(form != CLASSIC_JS && form != REACT_NATIVE);
            assertThat(user.isWritten(AVAILABILITY_TEXT, form))
                    .as("%s", form)
                    .isEqualTo(form != DATA_API_CREATE && form != DATA_API_SET);
            assertThat(user.isWritten(ROLE, form)).as("absent in %s", form).isFalse();
        }
    }

    @Test
    void aClearIsWrittenInEachFormThatHasNulls() {
        UserFields cleared = fields(user -> {
            user.clearField(ROLE);
            user.clearField(CUSTOM);
        });

        for (WireForm form : WireForm.values()) {
            assertThat(cleared.isWritten(ROLE, form)).as("%s", form).isEqualTo(form != DATA_API_CREATE);
            assertThat(cleared.isWritten(CUSTOM, form)).as("%s", form).isEqualTo(form != DATA_API_CREATE);
        }
        assertThat(CUSTOM_RESET.isWritten(CUSTOM, DATA_API_CREATE)).isTrue();
    }

    @Test
    void anIdIsAloneWhereTheFormWritesNoOtherField() {
        UserFields token = with(ID_ALONE, user -> user.setTokens(Map.of("t", true)));
        UserFields cleared = with(ID_ALONE, user -> user.clearField(ROLE));

        for (WireForm form : WireForm.values()) {
            assertThat(ID_ALONE.isIdAlone(form)).as("%s", form).isTrue();
            assertThat(NAMED.isIdAlone(form)).as("%s", form).isFalse();
            assertThat(NOTHING.isIdAlone(form)).as("%s", form).isFalse();
            assertThat(token.isIdAlone(form)).as("%s", form).isEqualTo(form == CLASSIC_JS || form == REACT_NATIVE);
            assertThat(cleared.isIdAlone(form)).as("%s", form).isEqualTo(form == DATA_API_CREATE);
        }
    }

    @Test
    void aFormThatBeginsWithTheIdNeedsOne() {
        UserFields update = fields(user -> user.set(NAME, "Noor"));

        for (WireForm form : List.of(CLASSIC_JS, REACT_NATIVE)) {
            assertThatThrownBy(() -> update.check(form))
                    .isInstanceOf(InvalidUserException.class)
                    .hasMessage("id: absent, but a " + form + " document needs it");
        }
        for (WireForm form : List.of(REST, DATA_API_CREATE, DATA_API_SET)) {
            assertThatCode(() -> update.check(form)).as("%s", form).doesNotThrowAnyException();
        }
    }

    @Test
    void aFormWithANameNeedsOneUnlessItIsABareId() {
        UserFields update = with(ID_ALONE, user -> user.set(ROLE, "seller"));

        for (WireForm form : List.of(CLASSIC_JS, DATA_API_CREATE)) {
            assertThatThrownBy(() -> update.check(form))
                    .isInstanceOf(InvalidUserException.class)
                    .hasMessage("name: absent, but a " + form + " document needs it");
            assertThatCode(() -> SELLER.check(form)).as("%s", form).doesNotThrowAnyException();
        }
        for (WireForm form : List.of(REST, REACT_NATIVE, DATA_API_SET)) {
            assertThatCode(() -> update.check(form)).as("%s", form).doesNotThrowAnyException();
        }
        assertThatCode(() -> ID_ALONE.check(CLASSIC_JS)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ID_ALONE.check(DATA_API_CREATE)).isInstanceOf(InvalidUserException.class);
    }

    @Test
    void aMapThatIsClearedAndThenSetIsRefusedByEachFormThatWouldWriteBoth() {
        UserFields custom = NAMED.merge(CUSTOM_RESET);
        UserFields tokens = NAMED.merge(TOKENS_RESET);

        for (WireForm form : List.of(REST, CLASSIC_JS, REACT_NATIVE, DATA_API_SET)) {
            assertThatThrownBy(() -> custom.check(form))
                    .isInstanceOf(InvalidUserException.class)
                    .hasMessage("custom: cleared as a whole and then set, which one document cannot say;"
                            + " send two updates");
        }
        for (WireForm form : List.of(REST, DATA_API_SET)) {
            assertThatThrownBy(() -> tokens.check(form))
                    .isInstanceOf(InvalidUserException.class)
                    .hasMessageStartingWith("pushTokens: cleared as a whole");
        }
        for (WireForm form : List.of(CLASSIC_JS, REACT_NATIVE, DATA_API_CREATE)) {
            assertThatCode(() -> tokens.check(form)).as("%s", form).doesNotThrowAnyException();
        }
        assertThatCode(() -> custom.check(DATA_API_CREATE)).as("no nulls").doesNotThrowAnyException();
    }

    @Test
    void aPatchChangesTheFieldsThatItHas() {
        UserFields patch = fields(user -> {
            user.set(NAME, "Sven");
            user.clearField(ROLE);
            user.setCreatedAt(Instant.EPOCH);
        });
        UserFields merged = SELLER.merge(patch);

        assertThat(merged.text(ID)).isEqualTo("7");
        assertThat(merged.text(NAME)).isEqualTo("Sven");
        assertThat(merged.clears(ROLE)).isTrue();
        assertThat(merged.createdAt()).isEqualTo(Instant.EPOCH);
        assertThat(SELLER.text(NAME)).isEqualTo("Noor");
    }

    @Test
    void theFieldsSinceOthersAreTheIdAndWhatDiffersButNeverTheTime() {
        UserFields after = with(ID_ALONE, user -> {
            user.set(NAME, "Sven");
            user.clearField(ROLE);
            user.setCreatedAt(Instant.EPOCH);
        });

        assertThat(after.since(SELLER)).isEqualTo(with(ID_ALONE, user -> {
            user.set(NAME, "Sven");
            user.clearField(ROLE);
        }));
        assertThat(after.since(NAMED)).isEqualTo(with(ID_ALONE, user -> user.set(NAME, "Sven")));
        assertThat(SELLER.since(SELLER)).isEqualTo(ID_ALONE);
        assertThat(fields(user -> user.set(ROLE, "x")).since(SELLER))
                .isEqualTo(with(ID_ALONE, user -> user.set(ROLE, "x")));
    }

    @Test
    void fieldsOfDifferentIdsAreNotMixed() {
        UserFields other = fields(user -> user.setId("8"));

        assertThatThrownBy(() -> ID_ALONE.merge(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the users have different ids");
        assertThatThrownBy(() -> ID_ALONE.since(other)).isInstanceOf(IllegalArgumentException.class);
        assertThat(NOTHING.merge(other)).isEqualTo(other);
        assertThat(other.since(NOTHING)).isEqualTo(other);
    }

    @Test
    void fieldsAreEqualWhereEachIsInTheSameState() {
        assertThat(with(NAMED, user -> user.set(ROLE, "seller")))
                .isEqualTo(SELLER)
                .hasSameHashCodeAs(SELLER);
        assertThat(with(NAMED, user -> user.clearField(ROLE)))
                .isNotEqualTo(NAMED)
                .isNotEqualTo(SELLER);
        assertThat(fields(user -> user.clearField(CUSTOM))).isNotEqualTo(fields(user -> user.setCustom(Map.of())));
        assertThat(CUSTOM_RESET).isNotEqualTo(fields(user -> user.setCustom(Map.of("a", "1"))));
        assertThat(with(NAMED, user -> user.setCreatedAt(Instant.EPOCH))).isNotEqualTo(NAMED);
        assertThat(NAMED).isNotEqualTo("Noor");
    }

    @Test
    void onlyTheNamesOfItsFieldsAreShown() {
        UserFields user = with(SELLER, set -> {
            set.clearField(EMAIL);
            set.clearField(CUSTOM);
            set.setTokens(Map.of("secret", true));
        });

        assertThat(user).hasToString("id, name, email cleared, role, custom cleared, pushTokens");
        assertThat(NOTHING).hasToString("");
    }
}

package dev.talkbind.runtime;

import static dev.talkbind.annotations.UserProperty.CUSTOM;
import static dev.talkbind.annotations.UserProperty.EMAIL;
import static dev.talkbind.annotations.UserProperty.ID;
import static dev.talkbind.annotations.UserProperty.NAME;
import static dev.talkbind.annotations.UserProperty.PUSH_TOKENS;
import static dev.talkbind.annotations.UserProperty.ROLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.annotations.NullHandling;
import dev.talkbind.annotations.UserProperty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFieldsBuilderTest {
    private final UserFieldsBuilder builder = new UserFieldsBuilder();

    @Test
    void fieldsThatWereBuiltStayAsTheyAre() {
        builder.set(ROLE, "seller");
        UserFields built = builder.freeze();
        builder.set(ROLE, "buyer");
        builder.clearField(CUSTOM);

        assertThat(built.text(ROLE)).isEqualTo("seller");
        assertThat(built.has(CUSTOM)).isFalse();
        assertThat(builder.freeze().text(ROLE)).isEqualTo("buyer");
    }

    @Test
    void fieldsThatABuilderBeganWithStayAsTheyAre() {
        builder.set(ROLE, "seller");
        UserFields start = builder.freeze();
        UserFieldsBuilder next = new UserFieldsBuilder(start);
        next.set(ROLE, "buyer");

        assertThat(start.text(ROLE)).isEqualTo("seller");
        assertThat(next.freeze().text(ROLE)).isEqualTo("buyer");
    }

    @Test
    void aNullClearsAtFirst() {
        builder.set(ROLE, null);
        builder.setAddress(EMAIL, null);
        builder.setCustom(null);
        builder.setTokens(null);

        UserFields fields = builder.freeze();
        for (UserProperty field : List.of(ROLE, EMAIL, CUSTOM, PUSH_TOKENS)) {
            assertThat(fields.clears(field)).as("%s", field).isTrue();
        }
    }

    @Test
    void aNullIsLeftOutWhereNullsAreKept() {
        builder.set(ROLE, "seller");
        builder.handle(NullHandling.KEEP);
        builder.set(ROLE, null);
        builder.set(NAME, null);
        builder.setAddresses(EMAIL, null);
        builder.setCustom(null);
        builder.setTokens(null);

        assertThat(builder.freeze()).hasToString("role");
        assertThat(builder.freeze().text(ROLE)).isEqualTo("seller");
    }

    @Test
    void aFieldIsClearedOnRequestWhateverNullsMean() {
        builder.handle(NullHandling.KEEP);
        builder.clearField(ROLE);

        assertThat(builder.freeze().clears(ROLE)).isTrue();
    }

    @Test
    void idAndNameAreNeverCleared() {
        for (UserProperty field : List.of(ID, NAME)) {
            String message = field.fieldName() + ": null, but a TalkJS user's " + field.fieldName() + " is never null";
            assertThatThrownBy(() -> builder.clearField(field))
                    .isInstanceOf(InvalidUserException.class)
                    .hasMessage(message);
            assertThatThrownBy(() -> builder.set(field, null))
                    .isInstanceOf(InvalidUserException.class)
                    .hasMessage(message);
        }
    }

    @Test
    void anIdIsNeitherNullNorBlankWhateverNullsMean() {
        builder.handle(NullHandling.KEEP);

        assertThatThrownBy(() -> builder.setId(null))
                .isInstanceOf(InvalidUserException.class)
                .hasMessage("id: null, but a TalkJS user's id is not");
        assertThatThrownBy(() -> builder.setId(" \t"))
                .isInstanceOf(InvalidUserException.class)
                .hasMessage("id: blank, but a TalkJS user's id is not");
    }

    @Test
    void anAddressThatIsNullIsRefused() {
        assertThatThrownBy(() -> builder.setAddresses(EMAIL, Arrays.asList("a@b.example", null)))
                .isInstanceOf(InvalidUserException.class)
                .hasMessage("email: holds null, but TalkJS takes only texts");
        assertThat(builder.freeze().has(EMAIL)).isFalse();
    }

    @Test
    void collectionsThatAreGivenAreCopied() {
        List<String> email = new ArrayList<>(List.of("a@b.example"));
        Map<String, String> custom = new HashMap<>(Map.of("a", "1"));
        Map<String, Boolean> tokens = new HashMap<>(Map.of("t", true));
        builder.setAddresses(EMAIL, email);
        builder.setCustom(custom);
        builder.setTokens(tokens);
        email.clear();
        custom.clear();
        tokens.clear();

        UserFields fields = builder.freeze();
        assertThat(fields.addresses(EMAIL)).containsExactly("a@b.example");
        assertThat(fields.map(CUSTOM)).isEqualTo(Map.of("a", "1"));
        assertThat(fields.map(PUSH_TOKENS)).isEqualTo(Map.of("t", true));
    }

    @Test
    void aKeyOfCustomDataOrATokenIsNeverNull() {
        Map<String, String> custom = new HashMap<>();
        custom.put(null, "1");
        Map<String, Boolean> tokens = new HashMap<>();
        tokens.put(null, true);

        assertThatThrownBy(() -> builder.setCustom(custom)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> builder.setTokens(tokens)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void falseAndNullRemoveAToken() {
        Map<String, Boolean> tokens = new HashMap<>();
        tokens.put("set", true);
        tokens.put("false", false);
        tokens.put("null", null);
        builder.setTokens(tokens);

        Map<String, Boolean> expected = new HashMap<>();
        expected.put("set", true);
        expected.put("false", null);
        expected.put("null", null);
        assertThat(builder.freeze().map(PUSH_TOKENS)).isEqualTo(expected);
    }
}

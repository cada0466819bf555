package dev.talkbind.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.annotations.NullHandling;
import dev.talkbind.annotations.UserProperty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserTest {
    @Test
    void everyFieldButTheIdIsAbsentAtFirst() {
        User user = User.builder("7").build();

        assertThat(user.id()).isEqualTo("7");
        assertThat(user.isEmpty()).isTrue();
        for (UserProperty field : UserProperty.values()) {
            assertThat(user.has(field)).isEqualTo(field == UserProperty.ID);
            assertThat(user.clears(field)).isFalse();
        }
        assertThat(user.email()).isEmpty();
        assertThat(user.custom()).isSameAs(CustomData.empty());
        assertThat(user.pushTokens()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = UserProperty.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ID", "NAME", "CREATED_AT"})
    void everyFieldThatIsWrittenButIdAndNameCanBeCleared(UserProperty field) {
        User user = User.patch().clear(field).build();

        assertThat(user.has(field)).isTrue();
        assertThat(user.clears(field)).isTrue();
        assertThat(user.isEmpty()).isFalse();
        assertThat(user.without(field)).isEqualTo(User.patch().build());
    }

    @Test
    void aNullClearsItsField() {
        User user = User.patch()
                .photoUrl(null)
                .email((String) null)
                .phone((List<String>) null)
                .custom(null)
                .pushTokens(null)
                .build();

        for (UserProperty field : List.of(
                UserProperty.PHOTO_URL,
                UserProperty.EMAIL,
                UserProperty.PHONE,
                UserProperty.CUSTOM,
                UserProperty.PUSH_TOKENS)) {
            assertThat(user.clears(field)).as("%s", field).isTrue();
        }
        assertThat(user.custom().clearsAll()).isTrue();
        assertThat(user.photoUrl()).isNull();
    }

    @Test
    void aNullIsLeftOutWhereNullsAreKept() {
        User.Builder user = User.builder("7").role("seller").nulls(NullHandling.KEEP);
        user.name(null).role(null).email((String) null).custom(null).pushTokens(null);

        assertThat(user.build()).isEqualTo(User.builder("7").role("seller").build());
        assertThat(user.clear(UserProperty.ROLE).build().clears(UserProperty.ROLE))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void anIdIsNotBlank(String id) {
        assertThatThrownBy(() -> User.builder(id))
                .isInstanceOf(InvalidUserException.class)
                .hasMessageStartingWith("id: blank");
    }

    @Test
    @SuppressWarnings("NullAway")
    void idAndNameAreNeverNull() {
        assertThatThrownBy(() -> User.builder(null))
                .isInstanceOf(InvalidUserException.class)
                .hasMessageStartingWith("id: null");
        assertThatThrownBy(() -> User.patch().name(null))
                .hasMessage("name: null, but a TalkJS user's name is never null");
        assertThatThrownBy(() -> User.patch().clear(UserProperty.NAME)).isInstanceOf(InvalidUserException.class);
        assertThatThrownBy(() -> User.patch().clear(UserProperty.CREATED_AT))
                .hasMessage("createdAt: cannot be cleared, since TalkJS alone writes it");
        assertThatThrownBy(() -> User.patch().clear(UserProperty.ID)).isInstanceOf(InvalidUserException.class);
    }

    @Test
    void anAddressIsNeverNull() {
        assertThatThrownBy(() -> User.patch().email(Arrays.asList("a@b.example", null)))
                .isInstanceOf(InvalidUserException.class)
                .hasMessage("email: holds null, but TalkJS takes only texts");
    }

    @Test
    void aListWithoutAddressesIsAValueAndNoClear() {
        User none = User.patch().email(List.of()).build();

        assertThat(none.has(UserProperty.EMAIL)).isTrue();
        assertThat(none.clears(UserProperty.EMAIL)).isFalse();
        assertThat(User.diff(none, User.patch().clear(UserProperty.EMAIL).build())
                        .clears(UserProperty.EMAIL))
                .isTrue();
    }

    @Test
    void falseRemovesAPushToken() {
        Map<String, Boolean> tokens = new HashMap<>();
        tokens.put("fcm:a", true);
        tokens.put("fcm:b", false);
        tokens.put("fcm:c", null);

        assertThat(User.patch().pushTokens(tokens).build().pushTokens())
                .containsEntry("fcm:a", true)
                .containsEntry("fcm:b", null)
                .containsEntry("fcm:c", null);
    }

    @Test
    void collectionsThatAreGivenAndHandedOutCannotChangeAUser() {
        List<String> email = new ArrayList<>(List.of("a@b.example"));
        Map<String, String> custom = new HashMap<>(Map.of("tier", "PRO"));
        Map<String, Boolean> tokens = new HashMap<>(Map.of("fcm:a", true));
        User user = User.patch().email(email).custom(custom).pushTokens(tokens).build();
        email.add("other");
        custom.put("more", "x");
        tokens.clear();

        assertThat(user.email()).containsExactly("a@b.example");
        assertThat(user.custom()).hasSize(1);
        assertThat(user.pushTokens()).hasSize(1);
        assertThatThrownBy(() -> user.email().add("x")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> user.pushTokens().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> user.pushTokens().put("x", true)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aBuilderGoesOnWithoutChangingWhatItBuilt() {
        User.Builder builder = User.builder("7").name("Noor");
        User first = builder.build();
        User second = builder.name("Sven").role("seller").build();
        User third = first.toBuilder().name("Imre").build();

        assertThat(first.name()).isEqualTo("Noor");
        assertThat(first.role()).isNull();
        assertThat(second.name()).isEqualTo("Sven");
        assertThat(third.name()).isEqualTo("Imre");
    }

    @Test
    void usersWithDifferentIdsAreNotMixed() {
        User one = User.builder("1").build();
        User two = User.builder("2").build();

        assertThatThrownBy(() -> one.merge(two)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> User.diff(one, two)).isInstanceOf(IllegalArgumentException.class);
        assertThat(User.patch().build().merge(one).id()).isEqualTo("1");
        assertThat(User.diff(one, User.patch().role("r").build()).id()).isEqualTo("1");
        assertThat(User.diff(User.patch().build(), two).id()).isEqualTo("2");
    }

    @Test
    void theTimeWhenAUserWasMadeIsMergedButNeverPartOfADiff() {
        User old = User.builder("1").createdAt(Instant.EPOCH).build();

        assertThat(old.isEmpty()).isTrue();
        assertThat(User.diff(User.builder("1").build(), old).createdAt()).isNull();
        assertThat(User.builder("1").build().merge(old).createdAt()).isEqualTo(Instant.EPOCH);
        assertThat(old.merge(User.builder("1").build()).createdAt()).isEqualTo(Instant.EPOCH);
        assertThat(old).isNotEqualTo(User.builder("1").build());
    }

    @Test
    void aMapThatIsClearedAndThenSetIsNeitherClearedNorJustSet() {
        User set = User.patch().custom(Map.of("a", "1")).build();
        User reset = User.patch().clear(UserProperty.CUSTOM).build().merge(set);

        assertThat(reset.clears(UserProperty.CUSTOM)).isFalse();
        assertThat(reset.resets(UserProperty.CUSTOM)).isTrue();
        assertThat(reset.custom()).isEqualTo(set.custom());
        assertThat(reset).isNotEqualTo(set);
    }

    @Test
    void aFieldsValueIsFoundByTheField() {
        User user = User.builder("7")
                .name("Noor")
                .email(List.of("a@b.example"))
                .custom(Map.of("tier", "PRO"))
                .pushTokens(Map.of("fcm:a", true))
                .role(null)
                .build();

        assertThat(user.value(UserProperty.ID)).isEqualTo("7");
        assertThat(user.value(UserProperty.NAME)).isEqualTo("Noor");
        assertThat(user.value(UserProperty.EMAIL)).isEqualTo(List.of("a@b.example"));
        assertThat(user.value(UserProperty.CUSTOM))
                .isInstanceOf(CustomData.class)
                .isEqualTo(Map.of("tier", "PRO"));
        assertThat(user.value(UserProperty.PUSH_TOKENS)).isEqualTo(Map.of("fcm:a", true));
        assertThat(user.value(UserProperty.ROLE)).as("cleared").isNull();
        assertThat(user.value(UserProperty.PHONE)).as("absent").isNull();
    }

    @Test
    void customDataThatIsGivenIsHandedOutWithItsClears() {
        CustomData custom = CustomData.cleared().merge(CustomData.of(Map.of("tier", "PRO")));
        User user = User.patch().custom(custom).build();

        assertThat(user.custom()).isEqualTo(custom);
        assertThat(user.custom().clearsAll()).isTrue();
        assertThat(user.resets(UserProperty.CUSTOM)).isTrue();
    }

    @Test
    void aUserIsCheckedAgainstAForm() {
        User update = User.builder("7").role("seller").build();

        update.check(WireForm.REST);
        assertThatThrownBy(() -> update.check(WireForm.CLASSIC_JS))
                .isInstanceOf(InvalidUserException.class)
                .hasMessage("name: absent, but a CLASSIC_JS document needs it");
        assertThatThrownBy(() -> User.patch().build().check(WireForm.REACT_NATIVE))
                .isInstanceOf(InvalidUserException.class)
                .hasMessage("id: absent, but a REACT_NATIVE document needs it");
    }

    @Test
    void aFormWritesTheFieldsThatItHas() {
        User user =
                User.builder("7").pushTokens(Map.of("fcm:a", true)).role(null).build();

        assertThat(user.isWritten(UserProperty.PUSH_TOKENS, WireForm.REST)).isTrue();
        assertThat(user.isWritten(UserProperty.PUSH_TOKENS, WireForm.CLASSIC_JS))
                .isFalse();
        assertThat(user.isWritten(UserProperty.ROLE, WireForm.REST)).isTrue();
        assertThat(user.isWritten(UserProperty.ROLE, WireForm.DATA_API_CREATE)).isFalse();
        assertThat(user.isIdAlone(WireForm.CLASSIC_JS)).isFalse();
        assertThat(user.without(UserProperty.ROLE).isIdAlone(WireForm.CLASSIC_JS))
                .isTrue();
        assertThat(user.without(UserProperty.ROLE).isIdAlone(WireForm.REST)).isFalse();
    }

    @Test
    void aUserShowsItsFieldsAndNoValue() {
        User user = User.builder("secret-id")
                .name("secret")
                .email((String) null)
                .custom(Map.of("tier", "secret"))
                .build();

        assertThat(user).hasToString("User[id, name, email cleared, custom]");
    }
}

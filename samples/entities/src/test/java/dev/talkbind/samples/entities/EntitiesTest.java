package dev.talkbind.samples.entities;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each entity is sent as a document, comes back out of it, and takes an update. */
class EntitiesTest {
    private static final Path DOCUMENTS = Path.of("src/test/resources/documents");

    static List<Entity<?>> entities() {
        return Entities.all();
    }

    @ParameterizedTest
    @MethodSource("entities")
    <T> void isSentAsThisDocument(Entity<T> entity) throws IOException {
        User user = entity.mapper().toUser(entity.made().get());

        Goldens.assertIs(DOCUMENTS.resolve(entity + ".json"), document(user) + "\n");
    }

    @ParameterizedTest
    @MethodSource("entities")
    <T> void comesBackWithAllThatTalkJsHas(Entity<T> entity) {
        T made = entity.made().get();
        User user = entity.mapper().toUser(made);

        T read = entity.mapper().fromUser(UserJson.fromText(document(user)));

        assertThat(read)
                .usingRecursiveComparison()
                .ignoringFields(entity.unread().toArray(String[]::new))
                .isEqualTo(made);
    }

    /** Nothing is said to be unread that comes back all the same. */
    @ParameterizedTest
    @MethodSource("entities")
    <T> void losesWhatTalkJsDoesNotHave(Entity<T> entity) {
        T made = entity.made().get();
        T read = entity.mapper().fromUser(entity.mapper().toUser(made));

        for (String property : entity.unread()) {
            String[] others = entity.unread().stream()
                    .filter(other -> !other.equals(property))
                    .toArray(String[]::new);
            assertThat(read)
                    .as(property)
                    .usingRecursiveComparison()
                    .ignoringFields(others)
                    .isNotEqualTo(made);
        }
    }

    @ParameterizedTest
    @MethodSource("entities")
    <T> void sendsNothingWhereNothingHasChanged(Entity<T> entity) {
        T made = entity.made().get();
        User stored = UserJson.fromText(document(entity.mapper().toUser(made)));

        assertThat(entity.mapper().diff(stored, made).isEmpty()).isTrue();
    }

    /** What the update says is what has changed, and nothing else has. */
    @ParameterizedTest
    @MethodSource("entities")
    <T> void takesAnUpdate(Entity<T> entity) {
        T made = entity.made().get();
        User before = entity.mapper().toUser(made);

        T updated = entity.updater().applyTo(made, entity.update());

        if (entity.isInPlace()) {
            assertThat(updated).isSameAs(made);
        } else {
            assertThat(updated).isNotSameAs(made);
        }
        User change = entity.mapper().diff(before, updated);
        assertThat(entity.update().isEmpty()).isFalse();
        assertThat(change.custom().asMap()).isEqualTo(entity.update().asMap());
        assertThat(change)
                .isEqualTo(User.builder(before.id()).custom(entity.update()).build());
    }

    @Test
    void aPrincipalIsWrittenAlone() {
        Principal principal =
                new Principal(Map.of("sub", "idp|7", "preferred_username", "vic", "email", "vic@mail.example"));

        assertThat(document(PrincipalUserMapper.INSTANCE.toUser(principal)))
                .isEqualTo("{\"id\":\"idp|7\",\"name\":\"vic\",\"email\":null}");
    }

    @Test
    void oneTraderIsTwoUsers() {
        assertThat(document(TraderAsBuyerUserMapper.INSTANCE.toUser(Entities.trader())))
                .isEqualTo("{\"id\":\"buyer-7\",\"name\":\"Gio\",\"role\":\"buyer\"}");
        assertThat(TraderAsSellerUserMapper.INSTANCE.toUser(Entities.trader()).id())
                .isEqualTo("seller-7");
    }

    /** The account is loaded, and keeps what TalkJS does not have. */
    @Test
    void aComputedNameIsNeverReadIntoItsParts() {
        LoginAccount account = Entities.account();
        User stored = LoginAccountUserMapper.INSTANCE.toUser(account);

        LoginAccountCustomDataConverter.INSTANCE.applyTo(account, stored.custom());

        assertThat(account.getFirstName()).isEqualTo("Lin");
        assertThat(LoginAccountUserMapper.INSTANCE.diff(stored, account).isEmpty())
                .isTrue();
    }

    private static String document(User user) {
        return UserJson.toText(user, WireForm.REACT_NATIVE);
    }
}

package dev.talkbind.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.annotations.Channel;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.model.TypeShape;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserSettings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserReaderTest {

    /** The class that has a type as its CUSTOM property asks for it several times, and it is one of the round itself. */
    @Test
    void aReaderReadsAClassOnce() {
        List<UserClass> read = ReadClass.javac("@TalkUser class Seller { String id; }", (type, compiler) -> {
            UserReader reader = new UserReader(compiler, List.of(), List.of());
            return List.of(reader.read(type), reader.read(type));
        });

        assertThat(read.get(1)).isSameAs(read.get(0));
    }

    @Test
    void readsWhatTalkUserSays() {
        UserSettings settings = ReadClass.by("""
                        @TalkUser(role = "seller", roles = {"seller", "buyer"}, clientSync = ClientSync.DISABLED,
                                notifications = {Channel.EMAIL, Channel.SMS}, nulls = NullHandling.KEEP,
                                direction = Direction.WRITE, idPrefix = "s-", retired = "old")
                        class Seller {}
                        """).settings();

        assertThat(settings.role()).map(Text::value).contains("seller");
        assertThat(settings.roles()).extracting(Text::value).containsExactly("seller", "buyer");
        assertThat(settings.syncsBrowsers()).isFalse();
        assertThat(settings.notifications()).containsOnlyKeys(Channel.EMAIL, Channel.SMS);
        assertThat(settings.keepsNulls()).isTrue();
        assertThat(settings.isRead()).isFalse();
        assertThat(settings.idPrefix()).map(Text::value).contains("s-");
        assertThat(settings.retired()).extracting(Text::value).containsExactly("old");
    }

    @Test
    void whatItDoesNotSayIsTheDefault() {
        assertThat(ReadClass.by("@TalkUser class Seller {}").settings()).isEqualTo(UserSettings.none());
        assertThat(ReadClass.by("@TalkCustomData class Seller {}").settings()).isEqualTo(UserSettings.none());
    }

    @ParameterizedTest
    @CsvSource({
        "class Seller {}, CLASS, false, false",
        "public abstract class Seller {}, CLASS, true, true",
        "record Seller() {}, RECORD, false, false",
        "public interface Seller {}, INTERFACE, true, true",
        "enum Seller {}, OTHER, false, false",
        "@interface Seller {}, OTHER, true, false"
    })
    void readsTheShape(String declaration, TypeShape.Kind kind, boolean isAbstract, boolean isPublic) {
        TypeShape shape = ReadClass.by("@TalkUser " + declaration).shape();

        boolean isFinal = isFinal(kind, isAbstract);
        assertThat(shape).isEqualTo(new TypeShape(kind, isAbstract, isPublic, false, false, false, isFinal));
    }

    /** Records are, and enums of constants alone. */
    private static boolean isFinal(TypeShape.Kind kind, boolean isAbstract) {
        return kind == TypeShape.Kind.RECORD || (kind == TypeShape.Kind.OTHER && !isAbstract);
    }

    @Test
    void aGenericTypeHasWildcards() {
        UserClass user = ReadClass.by("@TalkUser class Seller<A, B extends Number> {}");

        assertThat(user.source()).hasToString("Seller<?, ?>");
        assertThat(user.type()).hasToString("Seller");
    }

    @Test
    void isUserOrCustomDataOrBoth() {
        assertThat(ReadClass.by("@TalkUser class Seller {}").isUser()).isTrue();
        assertThat(ReadClass.by("@TalkUser class Seller {}").isCustomData()).isFalse();
        assertThat(ReadClass.by("@TalkCustomData class Seller {}").isUser()).isFalse();
        assertThat(ReadClass.by("@TalkUser @TalkCustomData class Seller {}").isCustomData())
                .isTrue();
    }

    @Test
    void isIncompleteWhereATypeIsMissing() {
        assertThat(ReadClass.by("@TalkUser class Seller { String id; }").isComplete())
                .isTrue();
        assertThat(ReadClass.by("@TalkUser class Seller { Missing id; }").isComplete())
                .isFalse();
        assertThat(ReadClass.by("@TalkUser class Seller { Missing other; }").isComplete())
                .isTrue();
        assertThat(ReadClass.by("@TalkUser class Seller { @CustomField List<Missing> all; }")
                        .isComplete())
                .isFalse();
        assertThat(ReadClass.by("@TalkUser class Seller extends Missing {}").isComplete())
                .isFalse();
        assertThat(ReadClass.by("@TalkUser class Seller { @CustomField(converter = Missing.class) int a; }")
                        .isComplete())
                .isFalse();
        assertThat(ReadClass.by("@TalkUser class Seller { Seller(Missing other) {} }")
                        .isComplete())
                .isFalse();
    }

    @Test
    void knowsTheKeysOfACustomDataType() {
        UserClass user = ReadClass.by("""
                @TalkUser class Seller { Optional<Plan> custom; }
                @TalkCustomData class Plan { @CustomField(value = "p", aliases = "old") String name; int size; }
                """);

        assertThat(user.surroundings().nested()).extracting(Text::value).containsExactly("p", "old", "size");
        assertThat(user.field(UserProperty.CUSTOM)
                        .orElseThrow()
                        .member()
                        .valueType()
                        .customData())
                .hasToString("Optional[PlanCustomDataConverter]");
    }

    @Test
    void knowsWhatTheModuleSees() {
        assertThat(ReadClass.by("@TalkUser class Seller {}").surroundings().marks())
                .hasToString("[javax.annotation.processing.Generated, org.jspecify.annotations.NullMarked]");
    }

    @Test
    void knowsWhenThePackageHidesJavaLang() {
        assertThat(ReadClass.by("@TalkUser class Seller {}").surroundings().hidesJavaLang())
                .isFalse();
        assertThat(ReadClass.by("@TalkUser class Seller {} class Override {}")
                        .surroundings()
                        .hidesJavaLang())
                .isTrue();
    }
}

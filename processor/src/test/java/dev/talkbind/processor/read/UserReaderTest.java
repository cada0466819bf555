package dev.talkbind.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.annotations.Channel;
import dev.talkbind.processor.model.NestedProperty;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.model.TypeShape;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserSettings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserReaderTest {

    /** Nothing is read twice in a round, whoever asks. */
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
    void nestedPropertiesStandBesideTheOthers() {
        UserClass user = ReadClass.by("""
                @TalkUser class Seller { @TalkNested(prefix = "shop_") Optional<Shop> shop; @CustomField int stars; }
                class Shop { @TalkNested(prefix = "plan_", direction = Direction.WRITE) Plan plan; String name; @CustomField String city; }
                @TalkCustomData class Plan { @CustomField(value = "p", aliases = "old") String name; int size; }
                """);

        assertThat(user.keys())
                .extracting(property -> property.key().value())
                .containsExactly("stars", "shop_city", "shop_plan_p", "shop_plan_size");
        assertThat(user.keys().get(2).aliases()).extracting(Text::value).containsExactly("shop_plan_old");
        assertThat(user.keys())
                .extracting(property -> property.member().label())
                .containsExactly("Seller.stars", "Seller.shop.city", "Seller.shop.plan.name", "Seller.shop.plan.size");
        assertThat(user.keys())
                .extracting(property -> property.member().path())
                .containsExactly("stars", "shop.city", "shop.plan.name", "shop.plan.size");
        assertThat(user.bodies()).extracting(UserClass::isRead).containsExactly(true, true, false);
    }

    @Test
    void aTypeInsideItselfHasNoEnd() {
        UserClass user = ReadClass.by("""
                @TalkUser class Seller { @TalkNested Shop shop; }
                class Shop { @CustomField String city; @TalkNested Seller owner; }
                """);

        assertThat(user.allNested()).extracting(NestedProperty::isInItself).containsExactly(false, true);
        assertThat(user.keys())
                .extracting(property -> property.member().label())
                .containsExactly("Seller.shop.city");
    }

    @Test
    void aGenericTypeHasTheArgumentsOfTheProperty() {
        UserClass user = ReadClass.by("""
                @TalkUser class Seller { @TalkNested Box<Integer> box; }
                class Box<T> { @CustomField T value; }
                """);

        assertThat(user.keys().get(0).member().type().name()).hasToString("java.lang.Integer");
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

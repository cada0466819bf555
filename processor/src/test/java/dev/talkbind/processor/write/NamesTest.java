package dev.talkbind.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.FieldForm;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.PropertyModel;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "tier, TIER", "lastSeen, LAST_SEEN", "aB, A_B", "URL, URL", "lastURL, LAST_URL", "plan2B, PLAN2B",
        "last_seen, LAST_SEEN", "x, X", "gr\u00f6\u00dfe, GR\u00d6SSE", "i, I", "\u65e5\u672c, \u65e5\u672c", "$x, $X"
    })
    void keysAreConstants(String property, String constant) {
        assertThat(keys(property)).containsExactly(constant);
    }

    @Test
    void keysThatCollapseStayApart() {
        assertThat(keys("lastSeen", "last_seen", "LASTSeen")).containsExactly("LAST_SEEN", "LAST_SEEN_", "LASTSEEN");
        assertThat(keys("gr\u00f6\u00dfe", "gr\u00f6sse")).containsExactly("GR\u00d6SSE", "GR\u00d6SSE_");
    }

    @Test
    void keysAreNoConstantOfTheClassItself() {
        assertThat(keys("instance", "keys", "KEYS")).containsExactly("INSTANCE_", "KEYS_", "KEYS__");
    }

    @Test
    void keysAreNotTheKeyOfTheRest() {
        UserModel model = UserModel.seller()
                .field(PropertyModel.string("rest").field(UserProperty.CUSTOM, FieldForm.CUSTOM_MAP))
                .custom(PropertyModel.string("CUSTOM"));
        UserClass user = model.build();

        assertThat(Names.of(user).key(user.custom().get(0))).isEqualTo("CUSTOM_");
    }

    @Test
    void localsHaveTheNamesOfTheirProperties() {
        assertThat(locals("tier", "lastSeen", "gr\u00f6\u00dfe"))
                .containsExactly("tier", "lastSeen", "gr\u00f6\u00dfe");
    }

    @Test
    void localsAreNoKeywords() {
        assertThat(locals("class", "default", "new", "int", "true", "null", "_"))
                .allMatch(SourceVersion::isName)
                .doesNotHaveDuplicates()
                .contains("class_", "default_");
    }

    @Test
    void localsAreNoOtherVariable() {
        assertThat(locals("in", "user", "data", "stored", "now", "builder", "copy", "seller", "INSTANCE", "EMAIL"))
                .containsExactly(
                        "in_",
                        "user_",
                        "data_",
                        "stored_",
                        "now_",
                        "builder_",
                        "copy_",
                        "seller_",
                        "INSTANCE__",
                        "EMAIL_");
    }

    /** A local variable of a constant's name would hide it. */
    @Test
    void localsAreNoKey() {
        UserClass user = UserModel.seller().custom(PropertyModel.string("TIER")).build();
        Names names = Names.of(user);

        assertThat(names.key(user.custom().get(0))).isEqualTo("TIER");
        assertThat(names.local(user.custom().get(0).member())).isEqualTo("TIER_");
    }

    @ParameterizedTest
    @CsvSource({
        "Seller, seller",
        "URL, uRL",
        "Class, class_",
        "In, in_",
        "User, user_",
        "Data, data_",
        "s, s_",
        "Gr\u00f6\u00dfe, gr\u00f6\u00dfe",
        "Tier, tier"
    })
    void theSourceIsTheTypeInSmallLetters(String type, String variable) {
        UserClass user =
                UserModel.seller().type(ClassName.get("com.acme", type)).build();

        assertThat(Names.of(user).source()).isEqualTo(variable);
    }

    @Test
    void theSourceComesBeforeItsProperties() {
        UserClass user =
                UserModel.seller().custom(PropertyModel.string("seller")).build();
        Names names = Names.of(user);

        assertThat(names.source()).isEqualTo("seller");
        assertThat(names.local(user.custom().get(0).member())).isEqualTo("seller_");
    }

    @Test
    void userFieldsHaveLocalsToo() {
        UserClass user = UserModel.empty()
                .field(UserProperty.ID, PropertyModel.string("ID"))
                .field(UserProperty.NAME, PropertyModel.string("name"))
                .build();
        Names names = Names.of(user);

        assertThat(user.mapped().stream().map(names::local)).containsExactly("ID_", "name");
    }

    @Test
    void allAreApart() {
        UserClass user = user("a", "A", "a_", "A_", "aB", "a_b", "AB", "a_B", "in", "in_", "INSTANCE", "instance");
        Names names = Names.of(user);
        Set<String> all = new HashSet<>(Set.of(names.source()));
        Stream<String> locals = user.mapped().stream().map(names::local);

        assertThat(locals).allMatch(all::add);
        assertThat(user.custom().stream().map(names::key)).allMatch(all::add);
    }

    private static List<String> keys(String... properties) {
        UserClass user = user(properties);
        Names names = Names.of(user);
        return user.custom().stream().map(names::key).toList();
    }

    private static List<String> locals(String... properties) {
        UserClass user = user(properties);
        Names names = Names.of(user);
        Stream<Member> members = user.custom().stream().map(CustomProperty::member);
        return members.map(names::local).toList();
    }

    private static UserClass user(String... properties) {
        return UserModel.empty()
                .custom(Stream.of(properties).map(PropertyModel::string).toArray(PropertyModel[]::new))
                .build();
    }
}

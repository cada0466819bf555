package dev.talkbind.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.FieldForm;
import dev.talkbind.processor.model.UserClass;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyReaderTest {

    @ParameterizedTest
    @CsvSource({
        "String getTier(), tier",
        "boolean isActive(), active",
        "Boolean isActive(), active",
        "String isActive(), isActive",
        "String getURL(), URL",
        "String getX(), x",
        "String getaB(), getaB",
        "String get_x(), _x",
        "String tier(), tier",
        "boolean getActive(), active",
        "String get1(), 1"
    })
    void aPropertyIsNamedAsItsGetterSays(String getter, String name) {
        UserClass user = ReadClass.by("@TalkUser class Seller { @CustomField " + getter + " { throw null; } }");

        assertThat(ReadClass.mapped(user)).containsExactly(name);
    }

    @Test
    void aFieldGivesItsNameToItsGetter() {
        UserClass user = ReadClass.by("""
                @TalkUser class Seller {
                    private String uRL;
                    @CustomField public String getURL() { return uRL; }
                    public void setURL(String url) {}
                }
                """);

        assertThat(ReadClass.mapped(user)).containsExactly("uRL");
        assertThat(ReadClass.member(user, "uRL").setter()).isPresent();
    }

    /** Where the field has no getter that is spelt as it is. */
    @ParameterizedTest
    @CsvSource({
        "String getURL(), url, url",
        "String getID(), id, id",
        "String getSiteURL(), siteUrl, siteUrl",
        "boolean isVIP(), vip, vip",
        "String getUserid(), userId, userId",
        "String getURL(), URL, URL",
        "String getURL(), uRL, uRL"
    })
    void capitalLettersMayDiffer(String getter, String field, String name) {
        String lines = "@TalkUser class Seller { @CustomField private " + getter.split(" ", -1)[0] + " " + field + "; "
                + getter + " { throw null; } void "
                + getter.split(" ", -1)[1].replaceAll("get|is", "set").replace("()", "")
                + "(" + getter.split(" ", -1)[0] + " x) {} }";

        for (UserClass user : ReadClass.byEach(lines)) {
            assertThat(user.custom())
                    .extracting(custom -> custom.member().name())
                    .containsExactly(name);
            assertThat(ReadClass.member(user, name).getter()).isPresent();
            assertThat(ReadClass.member(user, name).setter()).isPresent();
        }
    }

    @Test
    void aGetterWithOtherCapitalsIsAnotherPropertyWhereTheFieldHasOne() {
        UserClass user = ReadClass.by("""
                @TalkUser class Seller {
                    @CustomField private String url;
                    @CustomField java.net.URL getURL() { throw null; }
                    String getUrl() { return url; }
                    void setURL(java.net.URL url) {}
                    void setUrl(String url) {}
                }
                """);

        assertThat(ReadClass.mapped(user)).containsExactly("url", "URL");
        assertThat(ReadClass.member(user, "URL").setter()).isPresent();
        assertThat(ReadClass.member(user, "url").setter()).isPresent();
    }

    @Test
    void anAnnotationBeatsAName() {
        UserClass user = ReadClass.by("""
                class Meta { private String name; public String getName() { return name; } }
                @TalkUser class Seller extends Meta {
                    String id;
                    String email;
                    @UserField(UserProperty.NAME) public String display;
                    @UserField(UserProperty.EMAIL) public String mail;
                    @UserField(UserProperty.EMAIL) public String post;
                }
                """);

        assertThat(ReadClass.mapped(user)).containsExactly("ID id", "NAME display", "EMAIL mail", "EMAIL post");
        assertThat(user.ignored()).isEmpty();
    }

    /** Of what Kotlin writes for {@code by} nothing is a property. */
    @Test
    void aDelegateIsLeftAlone() {
        String seller = """
                @TalkCustomData class Seller {
                    String ref;
                    private final Object label$delegate = null;
                    private final Runnable $$delegate_0 = null;
                    String getLabel() { return ""; }
                }
                """;
        UserClass kotlin = ReadClass.by(
                seller.replace("@TalkCustomData", "@kotlin.Metadata @TalkCustomData"),
                "kotlin/Metadata",
                "package kotlin; public @interface Metadata {}");

        assertThat(ReadClass.mapped(kotlin)).containsExactly("ref");
        assertThat(ReadClass.mapped(ReadClass.by(seller))).contains("ref", "label$delegate");
    }

    @Test
    void whatIsComputedForAnInterfaceIsNotStored() {
        String priced = "interface Priced { long yearly(); long getDaily(); default long weekly() { return 7; } } ";
        String computed = " public long yearly() { return 12; } public long getDaily() { return 1; } ";
        for (String lines : List.of(
                priced + "@TalkCustomData record Seller(String ref) implements Priced {" + computed + "}",
                priced + "class Base {" + computed
                        + "} @TalkCustomData class Seller extends Base implements Priced { String ref; }",
                priced + "@TalkCustomData class Seller implements Priced { String ref; " + computed + "}")) {
            assertThat(ReadClass.mapped(ReadClass.by(lines))).containsExactly("ref");
            assertThat(ReadClass.mapped(ReadClass.byEcj(lines))).containsExactly("ref");
        }
    }

    @Test
    void whatNobodyImplementsIsStored() {
        String lines =
                "interface Priced { long yearly(); } @TalkCustomData abstract class Seller implements Priced { abstract String ref(); }";

        assertThat(ReadClass.mapped(ReadClass.by(lines))).containsExactly("yearly", "ref");
    }

    @Test
    void standardNamesAreUserFields() {
        UserClass user = ReadClass.by("""
                @TalkUser class Seller {
                    long id; String name; String email; String[] phone; String welcomeMessage; String photoUrl;
                    String role; Map<String, String> custom; String availabilityText; Locale locale;
                    Map<String, Boolean> pushTokens; String other;
                }
                """);

        assertThat(ReadClass.mapped(user))
                .containsExactly(
                        "ID id",
                        "NAME name",
                        "EMAIL email",
                        "PHONE phone",
                        "WELCOME_MESSAGE welcomeMessage",
                        "PHOTO_URL photoUrl",
                        "ROLE role",
                        "CUSTOM custom",
                        "AVAILABILITY_TEXT availabilityText",
                        "LOCALE locale",
                        "PUSH_TOKENS pushTokens");
        assertThat(user.fields())
                .allMatch(field -> field.byName() && field.form().isPresent());
    }

    @Test
    void annotationsSayWhatAPropertyIs() {
        UserClass user = ReadClass.by("""
                @TalkUser class Seller {
                    @UserField(UserProperty.ID) String number;
                    @CustomField String name;
                    @TalkIgnore String email;
                    static String phone;
                }
                """);

        assertThat(ReadClass.mapped(user)).containsExactly("ID number", "name");
        assertThat(user.ignored()).extracting(member -> member.name()).containsExactly("email");
    }

    @Test
    void allOfACustomDataTypeIsCustomData() {
        UserClass user = ReadClass.by("""
                @TalkCustomData class Seller {
                    int id; private String name; transient int skipped; static int count; @TalkIgnore int left;
                    public int getSize() { return 1; } public void setSize(int size) {}
                    public int getComputed() { return 1; }
                }
                """);

        assertThat(ReadClass.mapped(user)).containsExactly("id", "name", "size");
    }

    @ParameterizedTest
    @CsvSource({
        "ID, long, TEXT",
        "ID, UUID, TEXT",
        "ID, Optional<String>, TEXT",
        "ID, List<String>, ''",
        "ID, Object, ''",
        "NAME, String, TEXT",
        "NAME, int, ''",
        "PHOTO_URL, java.net.URI, TEXT",
        "PHOTO_URL, int, ''",
        "ROLE, java.time.DayOfWeek, TEXT",
        "ROLE, int, ''",
        "LOCALE, Locale, TEXT",
        "LOCALE, UUID, ''",
        "EMAIL, String, ONE_ADDRESS",
        "EMAIL, String[], ADDRESS_ARRAY",
        "EMAIL, List<String>, ADDRESS_LIST",
        "PHONE, Set<String>, ADDRESS_SET",
        "PHONE, Optional<List<String>>, ADDRESS_LIST",
        "EMAIL, List<Object>, ''",
        "'CUSTOM', 'Map<String, String>', CUSTOM_MAP",
        "CUSTOM, dev.talkbind.runtime.CustomData, CUSTOM_DATA",
        "CUSTOM, 'Map<String, Object>', ''",
        "PUSH_TOKENS, 'Map<String, Boolean>', TOKENS",
        "PUSH_TOKENS, Map, ''"
    })
    void aFieldHasAFormOrNone(UserProperty field, String type, String form) {
        UserClass user =
                ReadClass.by("@TalkUser class Seller { @UserField(UserProperty." + field + ") " + type + " x; }");

        assertThat(user.fields().get(0).form().map(FieldForm::name).orElse("")).isEqualTo(form);
    }

    @Test
    void aRecordIsInTheOrderOfItsComponents() {
        String lines = """
                @TalkUser record Seller(
                        @CustomField String zebra, @CustomField int apple, String name, @CustomField UUID mango, String id) {}
                """;

        assertThat(ReadClass.mapped(ReadClass.by(lines)))
                .containsExactly("NAME name", "ID id", "zebra", "apple", "mango");
        assertThat(ReadClass.mapped(ReadClass.byEcj(lines))).isEqualTo(ReadClass.mapped(ReadClass.by(lines)));
    }

    @Test
    void ancestorsComeFirst() {
        String lines = """
                interface Named { String getName(); }
                class Person { String id; @CustomField String born; }
                @TalkUser class Seller extends Person implements Named {
                    @CustomField String tier;
                    public String getName() { return ""; }
                }
                """;

        assertThat(ReadClass.mapped(ReadClass.by(lines))).containsExactly("ID id", "NAME name", "born", "tier");
        assertThat(ReadClass.mapped(ReadClass.byEcj(lines))).isEqualTo(ReadClass.mapped(ReadClass.by(lines)));
    }
}

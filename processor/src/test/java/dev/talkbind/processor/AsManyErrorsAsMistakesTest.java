package dev.talkbind.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.compiler.Said;
import dev.talkbind.processor.compiler.TestCompiler;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake is one error on both compilers, in the order of the source, and none keeps another from being told. */
class AsManyErrorsAsMistakesTest {

    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void aSetterThatThrowsHidesNothingWhereAConstructorTakesTheProperty(TestCompiler compiler) {
        assertThat(codes(compiler, """
                @TalkUser class Seller {
                    final String id;
                    final String name;
                    @CustomField private Object any;
                    @CustomField(defaultValue = "x") private int rating;
                    Seller(String id, String name, Object any, int rating) { this.id = id; this.name = name; }
                    Object getAny() { return any; }
                    void setAny(Object any) throws Exception {}
                    int getRating() { return rating; }
                    void setRating(int rating) throws Exception {}
                }
                """)).containsExactly("TB401", "TB308");
    }

    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void norWhereNothingIsRead(TestCompiler compiler) {
        assertThat(codes(compiler, """
                @TalkUser(direction = Direction.WRITE) class Seller {
                    String id;
                    String name;
                    @CustomField private Object any;
                    @CustomField("") private int rating;
                    Object getAny() { return any; }
                    void setAny(Object any) throws Exception {}
                    int getRating() { return rating; }
                    void setRating(int rating) throws Exception {}
                }
                """)).containsExactly("TB401", "TB301");
    }

    /** The setter is not called to apply custom data either: what a constructor takes is copied. */
    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void aSetterThatThrowsIsNotCalled(TestCompiler compiler) {
        assertThat(codes(compiler, """
                @TalkUser class Seller {
                    final String id;
                    final String name;
                    @CustomField private final int rating;
                    Seller(String id, String name, int rating) { this.id = id; this.name = name; this.rating = rating; }
                    int getRating() { return rating; }
                    void setRating(int rating) throws Exception {}
                }
                """)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void aGetterThatThrowsIsNotCalledWhereNothingIsWritten(TestCompiler compiler) {
        assertThat(codes(compiler, """
                @TalkUser class Seller {
                    String id;
                    String name;
                    @CustomField(direction = Direction.READ) private int rating;
                    int getRating() throws Exception { return rating; }
                    void setRating(int rating) { this.rating = rating; }
                }
                @TalkUser(direction = Direction.READ) class Buyer {
                    private final String id;
                    Buyer(String id, int rating) { this.id = id; }
                    String getId() throws Exception { return id; }
                    @CustomField int getRating() throws Exception { return 1; }
                }
                """)).isEmpty();
    }

    /** What is around it says whether it is called. */
    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void norIsThatOfANestedValue(TestCompiler compiler) {
        String shop = """
                class Shop {
                    private int size;
                    @CustomField int getSize() throws Exception { return size; }
                    void setSize(int size) { this.size = size; }
                }
                """;

        assertThat(codes(compiler, shop + """
                @TalkUser(direction = Direction.READ) class Seller { @TalkNested Shop shop; }
                @TalkUser class Buyer { String id; String name; @TalkNested(direction = Direction.READ) Shop shop; }
                """)).isEmpty();
        assertThat(codes(compiler, shop + """
                @TalkUser(direction = Direction.READ) class Seller { @TalkNested Shop shop; }
                @TalkUser class Buyer { String id; String name; @TalkNested Shop shop; }
                @TalkUser class Agent { String id; String name; @TalkNested(prefix = "in_") Shop shop; }
                """)).containsExactly("TB113");
    }

    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void aGetterAndASetterThatThrowAreTwo(TestCompiler compiler) {
        assertThat(codes(compiler, """
                @TalkUser class Seller {
                    String id;
                    String name;
                    @CustomField private int rating;
                    int getRating() throws Exception { return rating; }
                    void setRating(int rating) throws Exception {}
                }
                """)).containsExactly("TB113", "TB118");
    }

    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void aParameterOfAnotherNameThanItsPropertyIsOne(TestCompiler compiler) {
        assertThat(codes(compiler, """
                @TalkUser class Seller {
                    final String id;
                    final String name;
                    Seller(String key, String name) { this.id = key; this.name = name; }
                }
                """)).containsExactly("TB107");
    }

    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void aBoundedTypeVariableIsOneInARecordToo(TestCompiler compiler) {
        assertThat(codes(compiler, """
                @TalkUser record Seller<T extends CharSequence>(
                        String id, String name, @CustomField java.util.List<T> tags) {}
                """)).containsExactly("TB402");
    }

    /** The type is told of where it is made custom data. */
    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void aNestedTypeThatIsPrivateIsOne(TestCompiler compiler) {
        assertThat(codes(compiler, """
                @TalkUser class Seller {
                    String id;
                    String name;
                    @TalkNested Extras extras;
                    @TalkCustomData private static class Extras { String tier; }
                }
                """)).containsExactly("TB102");
    }

    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void whatTwoClassesInheritIsOne(TestCompiler compiler) {
        assertThat(codes(compiler, """
                class Base { @CustomField Object any; @CustomField("") int rating; }
                @TalkUser class Seller extends Base { String id; String name; }
                @TalkUser class Buyer extends Base { String id; String name; }
                """)).containsExactly("TB401", "TB301");
    }

    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void aPredicateWithAFieldsNameIsOne(TestCompiler compiler) {
        assertThat(codes(compiler, """
                @TalkUser class Seller {
                    String id;
                    String name;
                    boolean isEmail() { return true; }
                }
                """)).containsExactly("TB205");
    }

    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void aUserFieldInCustomDataIsOne(TestCompiler compiler) {
        assertThat(codes(compiler, "@TalkCustomData class Seller { @UserField(UserProperty.NAME) String title; }"))
                .containsExactly("TB207");
    }

    /** The type with annotations is not stray: the property is the mistake. */
    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void aPropertyWhoseTypeHasAnnotationsIsOne(TestCompiler compiler) {
        assertThat(said(compiler, """
                @TalkUser class Seller { String id; String name; @CustomField Shop shop; }
                class Shop { @CustomField String city; }
                """)).containsExactly("TB401");
        assertThat(said(compiler, """
                @TalkUser class Seller { String id; @UserField(UserProperty.NAME) Shop shop; }
                class Shop { @CustomField String city; }
                """)).containsExactly("TB204");
        assertThat(said(compiler, """
                class Shop { String city; }
                class Seller { String id; String name; Shop shop; }
                @TalkUser(of = Seller.class) interface View { String id(); String name(); @TalkNested City shop(); }
                interface City { @CustomField String city(); }
                """)).containsExactly("TB128");
        assertThat(said(compiler, """
                @TalkUser class Seller { String id; String name; @TalkNested @CustomField Shop shop; }
                class Shop { @CustomField String city; }
                """)).containsExactly("TB115");
    }

    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void aConverterThatDoesNotSayWhatItConvertsIsOne(TestCompiler compiler) {
        assertThat(codes(compiler, """
                record Price<T>(T value) {}
                class Text<T extends Number> implements TextConverter<Price<T>> {
                    public String toText(Price<T> value) { return ""; }
                    public Price<T> fromText(String text) { return null; }
                }
                @TalkUser(converters = Text.class) record Seller(
                        String id, String name, @CustomField Price<Long> price, @CustomField Price<Integer> fee) {}
                """)).containsExactly("TB406");
    }

    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void aDefaultWhereNothingIsReadIsOne(TestCompiler compiler) {
        assertThat(said(compiler, """
                @TalkUser(direction = Direction.WRITE) class Seller {
                    String id;
                    String name;
                    @CustomField(defaultValue = "ten") int rating;
                }
                """)).containsExactly("TB316");
    }

    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void aParameterWithoutAPropertyThatACopyLosesIsOne(TestCompiler compiler) {
        assertThat(said(compiler, """
                @TalkUser class Seller {
                    final String id;
                    final String name;
                    @CustomField final int rating;
                    private final String note;
                    Seller(String id, String name, int rating, String note) {
                        this.id = id;
                        this.name = name;
                        this.rating = rating;
                        this.note = note;
                    }
                }
                """)).containsExactly("TB107");
    }

    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void aSecretThatLooksPrivateIsOne(TestCompiler compiler) {
        assertThat(said(compiler, "@TalkCustomData class Seller { String tokenEmail; }"))
                .containsExactly("TB506");
    }

    /** It is not asked of a property that is mapped, left out or of another type, and not where the field is taken. */
    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void aNameThatIsNearlyAFieldIsNoneWhereItIsAnotherThing(TestCompiler compiler) {
        assertThat(said(compiler, """
                import java.util.Set;
                @TalkUser(role = "seller") class Seller {
                    static final String EMAIL_ADDRESS = "";
                    Long id;
                    String name;
                    @TalkIgnore String photoURL;
                    String email;
                    String emailAddress;
                    @CustomField("phones") int phoneNumber;
                    boolean emailVerified;
                    int photoCount;
                    String avatarUrl;
                    Set<String> roles;
                    String userRole;
                    @SuppressWarnings("talkbind:TB208") String welcome_message;
                    String getTelephone() { return "computed"; }
                }
                """)).isEmpty();
    }

    /** Values that are equal stand in several places, and each has its turn. */
    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void theyAreInTheOrderOfTheAnnotation(TestCompiler compiler) {
        assertThat(codes(compiler, """
                @TalkUser(roles = {"a", ""}, retired = {"", "gone", "gone"}) class Seller {
                    String id;
                    String name;
                    @CustomField(value = "", defaultValue = "x", required = true, aliases = {"", "a", "a"}) int rating;
                }
                """))
                .containsExactly("TB509", "TB301", "TB314", "TB301", "TB307", "TB308", "TB301", "TB313");
    }

    /** What is told of has no keys yet, or no end of them. */
    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void whatIsNoPropertyHasNoKeyThatIsTaken(TestCompiler compiler) {
        assertThat(codes(compiler, """
                class Shop { @CustomField static String city; }
                @TalkUser class Seller { String id; String name; @TalkNested Shop one; @TalkNested Shop other; }
                """)).containsExactly("TB111");
        assertThat(codes(compiler, """
                class Shop { @CustomField String city; }
                @TalkUser class Seller { String id; String name; @TalkNested static Shop one; @TalkNested Shop other; }
                """)).containsExactly("TB111");
        assertThat(codes(compiler, """
                class Tree { @CustomField String leaf; @TalkNested Pair pair; }
                class Pair { @TalkNested Tree left; @TalkNested Tree right; }
                @TalkUser class Seller { String id; String name; @TalkNested Pair pair; }
                """)).containsExactly("TB320");
    }

    /** It is the nested type's mistake, and not that of all who have it. */
    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void whatTwoClassesNestIsOne(TestCompiler compiler) {
        assertThat(codes(compiler, """
                class Shop { @CustomField Object any; @CustomField(defaultValue = "x") int size; }
                @TalkUser class Seller { String id; String name; @TalkNested Shop shop; }
                @TalkUser class Buyer { String id; String name; @TalkNested(prefix = "b_") Shop box; }
                """)).containsExactly("TB401", "TB308");
    }

    /** It is the mistake of the type, or of the converter that the type names, and not that of all classes with such a property. */
    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void whatTwoClassesHaveOfOneTypeIsOne(TestCompiler compiler) {
        String types = """
                enum Tier { FREE, @com.fasterxml.jackson.annotation.JsonProperty("FREE") GRATIS }
                enum Mood { @com.fasterxml.jackson.annotation.JsonProperty("\\ud83d") GOOD }
                enum Role { @com.fasterxml.jackson.annotation.JsonProperty("a,b") BOTH, GUEST }
                @TalkText record Pair(int left, int right) {}
                @TalkText(PriceText.class) record Price(long cents) {}
                class PriceText implements TextConverter<Price> {
                    PriceText(String currency) {}
                    public String toText(Price value) { return ""; }
                    public Price fromText(String text) { return null; }
                }
                """;
        String members = " { String id; String name; Role role; @CustomField Tier tier; @CustomField Mood mood;"
                + " @CustomField Pair pair; @CustomField Price price; }\n";

        assertThat(codes(
                        compiler,
                        types
                                + "@TalkUser(roles = \"GUEST\") class Seller" + members
                                + "@TalkUser(roles = \"GUEST\") class Buyer" + members))
                .containsExactly("TB511", "TB407", "TB310", "TB414", "TB404");
        assertThat(codes(compiler, """
                enum Role { SELLER, AGENT }
                @TalkUser(roles = "SELLER") record Seller(String id, String name, Role role) {}
                @TalkUser(roles = "SELLER") record Buyer(String id, String name, Role role) {}
                @TalkUser(roles = "AGENT") record Agent(String id, String name, Role role) {}
                """)).containsExactly("TB503", "TB503");
        assertThat(codes(compiler, """
                class Shop {
                    private enum Tier { FREE }
                    @TalkUser record Seller(String id, String name, @CustomField Tier tier) {}
                    @TalkUser record Buyer(String id, String name, @CustomField Tier tier) {}
                }
                """)).containsExactly("TB409");
    }

    private List<String> said(TestCompiler compiler, String source) {
        return compiler.compile(Map.of("Seller.java", "import dev.talkbind.annotations.*;\n" + source)).said().stream()
                .filter(one -> one.isOurs() || one.isError())
                .map(Said::code)
                .toList();
    }

    private List<String> codes(TestCompiler compiler, String source) {
        List<Said> errors = compiler.compile(Map.of("Seller.java", "import dev.talkbind.annotations.*;\n" + source))
                .errors();
        assertThat(errors).allMatch(Said::isOurs, "is one of ours");
        return errors.stream().map(Said::code).toList();
    }
}

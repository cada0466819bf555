package dev.talkbind.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.compiler.Said;
import dev.talkbind.processor.compiler.TestCompiler;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each mistake is one error on both compilers, in the order of the source, and none keeps another from being told. */
class AsManyErrorsAsMistakesTest {

    @ParameterizedTest
    @EnumSource(TestCompiler.class)
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
    @EnumSource(TestCompiler.class)
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
    @EnumSource(TestCompiler.class)
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
    @EnumSource(TestCompiler.class)
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
    @EnumSource(TestCompiler.class)
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
    @EnumSource(TestCompiler.class)
    void aBoundedTypeVariableIsOneInARecordToo(TestCompiler compiler) {
        assertThat(codes(compiler, """
                @TalkUser record Seller<T extends CharSequence>(
                        String id, String name, @CustomField java.util.List<T> tags) {}
                """)).containsExactly("TB402");
    }

    /** Values that are equal stand in several places, and each has its turn. */
    @ParameterizedTest
    @EnumSource(TestCompiler.class)
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

    private List<String> codes(TestCompiler compiler, String source) {
        List<Said> errors = compiler.compile(Map.of("Seller.java", "import dev.talkbind.annotations.*;\n" + source))
                .errors();
        assertThat(errors).allMatch(Said::isOurs, "is one of ours");
        return errors.stream().map(Said::code).toList();
    }
}

package dev.talkbind.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.model.NamedConverter;
import dev.talkbind.processor.value.Converter;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConverterReaderTest {

    private static final String METHODS =
            " { public String toText(Integer x) { return null; } public Integer fromText(String x) { return null; } }";

    @Test
    void aClassIsMadeByItsConstructor() {
        Converter converter = read("class Text implements TextConverter<Integer>" + METHODS);

        assertThat(converter.type()).hasToString("Text");
        assertThat(converter.converts()).hasToString("Optional[java.lang.Integer]");
        assertThat(converter.constant()).isEmpty();
        assertThat(converter.isAbstract()).isFalse();
        assertThat(converter.isMade()).isTrue();
    }

    @Test
    void anEnumIsItsOneConstant() {
        String rest = METHODS.substring(2);

        assertThat(read("enum Text implements TextConverter<Integer> { ONLY;" + rest)
                        .constant())
                .contains("ONLY");
        assertThat(read("enum Text implements TextConverter<Integer> { ONE, TWO;" + rest)
                        .isMade())
                .isFalse();
    }

    @Test
    void whatItConvertsMayBeSaidFarUp() {
        assertThat(read("""
                                interface Middle<A, B> extends TextConverter<B> {}
                                abstract class Base<X> implements Middle<String, List<X>> {}
                                abstract class Text extends Base<Integer> {}
                                """).converts()).hasToString("Optional[java.util.List<java.lang.Integer>]");
    }

    @Test
    void aRawOneDoesNotSay() {
        assertThat(read("abstract class Text implements TextConverter {}").converts())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abstract class Text implements TextConverter<Integer> {}",
                "interface Text extends TextConverter<Integer> {}"
            })
    void mayBeAbstract(String declaration) {
        assertThat(read(declaration).isAbstract()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Text(int x) {}", "private Text() {}", "Text() throws Exception {}"})
    void mayLackAConstructor(String constructor) {
        assertThat(read("class Text implements TextConverter<Integer> { " + constructor + METHODS.substring(2))
                        .isMade())
                .isFalse();
    }

    @Test
    void anInnerClassIsNotMade() {
        assertThat(converter(
                                "Outer.Text",
                                "class Outer { class Text implements TextConverter<Integer>" + METHODS + " }")
                        .orElseThrow()
                        .isMade())
                .isFalse();
        assertThat(converter(
                                "Outer.Text",
                                "class Outer { static class Text implements TextConverter<Integer>" + METHODS + " }")
                        .orElseThrow()
                        .isMade())
                .isTrue();
    }

    @Test
    void theInterfaceItselfIsNone() {
        assertThat(converter("TextConverter", "")).isEmpty();
    }

    private static Converter read(String declarations) {
        return converter("Text", declarations).orElseThrow();
    }

    private static Optional<Converter> converter(String name, String declarations) {
        String seller = "@TalkUser class Seller { @CustomField(converter = " + name + ".class) Integer tier; }\n";
        return ReadClass.by(seller + declarations).custom().get(0).converter().map(NamedConverter::converter);
    }
}

package dev.talkbind.processor.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.TypeName;
import dev.talkbind.runtime.text.ValueText;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two lists that are one: the rows, and the classes of the run time's text package. */
class ScalarTypeTest {

    /** Texts that take an argument, and what they have in common. */
    private static final Set<String> NOT_SCALAR = Set.of(
            "ArrayText",
            "EnumText",
            "ListText",
            "LocaleTagText",
            "PrimitiveArrayText",
            "RoleText",
            "SetText",
            "WrappedText",
            "ValueText");

    @ParameterizedTest
    @EnumSource
    void itsTextIsOfItsType(ScalarType row) {
        Type text = Arrays.stream(row.reader().getClass().getGenericInterfaces())
                .filter(parent -> parent instanceof ParameterizedType type && type.getRawType() == ValueText.class)
                .map(parent -> ((ParameterizedType) parent).getActualTypeArguments()[0])
                .findFirst()
                .orElseThrow();

        assertThat(TypeName.get(text)).isEqualTo(row.valueType().type());
    }

    /** So that a default is checked by the very class that reads it at run time. */
    @ParameterizedTest
    @EnumSource
    void itIsReadByTheTextThatGeneratedCodeNames(ScalarType row) {
        assertThat(row.valueType().text()).hasToString(row.reader().getClass().getName() + ".INSTANCE");
    }

    @ParameterizedTest
    @EnumSource
    void itsExampleIsOneOfItsTexts(ScalarType row) {
        assertThat(row.accepts(row.example())).isTrue();
    }

    @Test
    void everyTextHasOneRow() throws IOException {
        assertThat(Arrays.stream(ScalarType.values())
                        .map(row -> row.valueType().text().toString())
                        .map(text -> text.replace(".INSTANCE", "").replaceFirst(".*[.]", "")))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(runtimeTexts());
    }

    @Test
    void noTypeHasTwo() {
        assertThat(ScalarType.values()).extracting(ScalarType::type).doesNotHaveDuplicates();
    }

    private static Set<String> runtimeTexts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../runtime/src/main/java/dev/talkbind/runtime/text"))) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> name.endsWith("Text") && !NOT_SCALAR.contains(name))
                    .collect(Collectors.toSet());
        }
    }
}

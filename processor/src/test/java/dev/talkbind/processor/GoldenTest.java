package dev.talkbind.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.compiler.Compiled;
import dev.talkbind.processor.compiler.SourceFiles;
import dev.talkbind.processor.compiler.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code golden} shows one idea: annotated sources, and in {@code expected} exactly what is generated for them.
 * Nothing is said about any of it, with every warning switched on. {@code -Dgolden=update} rewrites what is expected.
 */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    static Stream<Path> ideas() {
        return SourceFiles.entries(GOLDEN).stream();
    }

    @ParameterizedTest
    @MethodSource("ideas")
    void writesExactlyThis(Path idea) throws IOException {
        Compiled compiled = TestCompiler.JAVAC.compile(idea.resolve("source"), TestCompiler.strict(idea));

        assertThat(compiled.said()).isEmpty();
        if (Goldens.areRewritten()) {
            rewrite(idea.resolve("expected"), compiled.written());
        }
        assertSame(compiled.written(), SourceFiles.generated(idea.resolve("expected")));
    }

    @Test
    void thereAreAtLeastTwenty() {
        assertThat(ideas()).hasSizeGreaterThanOrEqualTo(20);
    }

    @Tag("thorough")
    @Tag("ecj")
    @ParameterizedTest
    @MethodSource("ideas")
    void ecjWritesTheSame(Path idea) {
        Compiled compiled = TestCompiler.ECJ.compile(idea.resolve("source"));

        assertThat(compiled.errors()).isEmpty();
        assertSame(compiled.written(), SourceFiles.generated(idea.resolve("expected")));
    }

    private static void assertSame(Map<String, String> actual, Map<String, String> expected) {
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        actual.forEach((file, text) -> assertThat(text.lines())
                .as(file)
                .containsExactlyElementsOf(expected.get(file).lines().toList()));
        assertThat(actual).isEqualTo(expected);
    }

    private static void rewrite(Path folder, Map<String, String> generated) throws IOException {
        if (Files.isDirectory(folder)) {
            for (String file : SourceFiles.generated(folder).keySet()) {
                Files.delete(folder.resolve(file));
            }
        }
        for (Map.Entry<String, String> file : generated.entrySet()) {
            Path to = folder.resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.writeString(to, file.getValue());
        }
    }
}

package dev.talkbind.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.compiler.Compiled;
import dev.talkbind.processor.compiler.SourceFiles;
import dev.talkbind.processor.compiler.TestCompiler;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code silent} has sources of one idea that generated code could warn or fail of. The owner has silenced what is
 * his own; nothing is said, with every warning on, and ecj says nothing of generated files.
 */
class SilentTest {

    /** Those of its batch compiler; its tool has fewer. */
    private static final String ECJ_WARNINGS =
            "-warn:+deprecation,removal,raw,unchecked,unusedTypeArgs,suppress,warningToken,varargsCast";

    static Stream<Path> ideas() {
        return SourceFiles.entries(Path.of("src/test/resources/silent")).stream();
    }

    @ParameterizedTest
    @MethodSource("ideas")
    void compilesWithoutAWord(Path idea) {
        Compiled compiled = TestCompiler.JAVAC.compile(idea, TestCompiler.strict(idea));

        assertThat(compiled.said()).isEmpty();
        assertThat(compiled.generated()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("ideas")
    void soItDoesByEcj(Path idea) {
        Compiled compiled = TestCompiler.ECJ.compile(idea, ECJ_WARNINGS);

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.said())
                .filteredOn(said -> said.file().isEmpty() || said.isOurs()) // ecj names no file in memory
                .isEmpty();
        assertThat(compiled.generated()).isNotEmpty();
    }
}

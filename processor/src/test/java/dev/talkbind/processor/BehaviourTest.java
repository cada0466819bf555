package dev.talkbind.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.compiler.Compiled;
import dev.talkbind.processor.compiler.SourceFiles;
import dev.talkbind.processor.compiler.TestCompiler;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code behaviour} is a program: annotated classes, and a {@code Check} whose {@code main} calls what is generated
 * for them and throws where it does not do what it should. All of it compiles without a word, on either compiler.
 */
class BehaviourTest {

    static Stream<Path> programs() {
        return SourceFiles.entries(Path.of("src/test/resources/behaviour")).stream();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void runsAsItShould(Path program) {
        Compiled compiled = TestCompiler.JAVAC.compile(program, TestCompiler.strict(program));

        assertThat(compiled.said()).isEmpty();
        compiled.run(mainClass(program));
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("programs")
    void runsAsItShouldFromEcj(Path program) {
        Compiled compiled = TestCompiler.ECJ.compile(program);

        assertThat(compiled.errors()).isEmpty();
        compiled.run(mainClass(program));
    }

    /** {@code Check}, in whatever package it is. */
    static String mainClass(Path program) {
        Path check = SourceFiles.in(program).stream()
                .filter(file -> file.endsWith("Check.java"))
                .findFirst()
                .orElseThrow();
        return program.relativize(check)
                .toString()
                .replace(".java", "")
                .replace('/', '.')
                .replace('\\', '.');
    }
}

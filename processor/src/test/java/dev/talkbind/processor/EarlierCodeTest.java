package dev.talkbind.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Code that an earlier version generated works with the run time of this one. Each folder of {@code earlier} is a version, with
 * programs and what it generated for them, as it was then: of a version that is released, nothing there is ever changed.
 */
class EarlierCodeTest {

    static Stream<Path> programs() throws IOException {
        return TestCompiler.entries(Path.of("src/test/resources/earlier")).stream()
                .flatMap(version -> TestCompiler.entries(version).stream());
    }

    @ParameterizedTest
    @MethodSource("programs")
    void runsWithTheRunTimeOfThisVersion(Path program) {
        Compiled compiled =
                TestCompiler.JAVAC.compile(program, List.of(), List.of("-proc:none", "-Xlint:all", "-Werror"));

        assertThat(compiled.said()).isEmpty();
        compiled.run(BehaviourTest.mainClass(program));
    }
}

package dev.talkbind.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The extension works with other versions of JUnit: users bring their own. */
@Tag("thorough")
class OtherJUnitsTest {
    static List<Path> consoles() throws IOException {
        try (Stream<Path> jars = Files.list(Path.of("target/junit"))) {
            return jars.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("consoles")
    void theExampleRunsWithIt(Path console) throws Exception {
        String others = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !Path.of(entry).getFileName().toString().startsWith("junit"))
                .collect(Collectors.joining(File.pathSeparator));
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        console + File.pathSeparator + others,
                        "org.junit.platform.console.ConsoleLauncher",
                        "--disable-banner",
                        "--disable-ansi-colors",
                        "-c",
                        "example.LandlordsTest")
                .redirectErrorStream(true)
                .start();
        String output = new String(run.getInputStream().readAllBytes(), UTF_8);
        assertThat(run.waitFor()).as(output).isZero();
        assertThat(output).contains("[         4 tests successful      ]");
    }
}

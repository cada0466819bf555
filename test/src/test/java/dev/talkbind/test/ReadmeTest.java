package dev.talkbind.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README shows code that is compiled and tested, and every switch and fault. */
class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("^```java\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md")).replace("\r\n", "\n");
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    @Test
    void itsCodeIsThatOfTheTests() throws IOException {
        List<List<String>> sources;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java/example"))) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .map(ReadmeTest::read)
                    .map(ReadmeTest::lines)
                    .toList();
        }
        List<String> blocks =
                BLOCK.matcher(readme()).results().map(block -> block.group(1)).toList();
        assertThat(blocks)
                .isNotEmpty()
                .allSatisfy(block ->
                        assertThat(sources).anyMatch(source -> Collections.indexOfSubList(source, lines(block)) >= 0));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Test
    void itNamesEachFaultAndSwitch() throws IOException {
        List<String> names = Stream.of(Fault.values(), Allowance.values(), Shape.values())
                .flatMap(Arrays::stream)
                .map(Enum::name)
                .collect(Collectors.toList());
        assertThat(names).allSatisfy(name -> assertThat(readme()).contains("`" + name + "`"));
    }
}

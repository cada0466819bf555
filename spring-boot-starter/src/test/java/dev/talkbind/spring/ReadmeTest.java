package dev.talkbind.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's blocks of Java are lines of the tests' service, one after the other. */
class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("^```java\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    @Test
    void theReadmeShowsCodeThatCompiles() throws IOException {
        List<List<String>> sources = sources();
        List<String> blocks = BLOCK.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(block -> block.group(1).split("// …", -1)[0])
                .toList();
        assertThat(blocks)
                .hasSize(4)
                .allSatisfy(block ->
                        assertThat(sources).anyMatch(source -> Collections.indexOfSubList(source, lines(block)) >= 0));
    }

    @Test
    void theGuideShowsABackfillThatCompiles() throws IOException {
        String guide = Files.readString(Path.of("../docs/guide.md"));
        String section = guide.substring(guide.indexOf("### Rows that were there before"));
        List<String> block =
                lines(BLOCK.matcher(section).results().findFirst().orElseThrow().group(1));
        assertThat(sources()).anyMatch(source -> Collections.indexOfSubList(source, block) >= 0);
    }

    private static List<List<String>> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java/dev/talkbind/spring"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> lines(read(file)))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}

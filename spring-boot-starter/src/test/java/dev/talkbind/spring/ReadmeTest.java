package dev.talkbind.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootVersion;

/** The README's blocks are lines of the tests' service, or of the project that the build makes by its first steps, one after the other. */
class ReadmeTest {
    private static final Pattern BLOCK =
            Pattern.compile("^```(?:java|xml|yaml)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    @Test
    void theReadmeShowsWhatIsBuilt() throws IOException {
        List<List<String>> sources = sources();
        List<String> blocks = BLOCK.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(block -> block.group(1).split("// …", -1)[0])
                .toList();
        assertThat(blocks)
                .hasSize(10)
                .allSatisfy(block ->
                        assertThat(sources).anyMatch(source -> Collections.indexOfSubList(source, lines(block)) >= 0));
    }

    @Test
    void theFirstStepsTakeTheVersionsThatAreTested() throws IOException {
        String reader = Files.readString(Path.of("../samples/first-steps/reader/pom.xml"));
        Matcher own = Pattern.compile("<artifactId>talkbind-parent</artifactId>\\s*<version>(.*?)<")
                .matcher(Files.readString(Path.of("pom.xml")));
        assertThat(own.find()).isTrue();
        assertThat(reader.replaceAll("\\s", ""))
                .contains(
                        "<artifactId>spring-boot-starter-parent</artifactId><version>" + SpringBootVersion.getVersion())
                .contains("<talkbind.version>" + own.group(1) + "<");
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
        List<List<String>> sources = new ArrayList<>();
        for (String folder : List.of("src/test/java/dev/talkbind/spring", "../samples/first-steps/reader")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(Files::isRegularFile)
                        .map(file -> lines(read(file)))
                        .forEach(sources::add);
            }
        }
        return sources;
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

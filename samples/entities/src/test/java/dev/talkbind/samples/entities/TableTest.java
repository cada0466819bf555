package dev.talkbind.samples.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of {@code docs/entities.md} says what is in the sources. */
class TableTest {
    private static final Path TABLE = Path.of("../../docs/entities.md");
    private static final Path SOURCES = Path.of("src/main/java/dev/talkbind/samples/entities");
    /** A row: the shape with its source, the annotations, the lines, and what is left to say. */
    private static final Pattern ROW = Pattern.compile(
            "^(\\| [^|]*\\[\\w+]\\(\\.\\./samples/entities/[^)]*/(\\w+)\\.java\\)[^|]*) \\|.*\\|.*\\| ([^|]*) \\|$");

    @Test
    void isWhatTheSourcesHave() throws IOException {
        List<String> table = new ArrayList<>();
        for (String line : Files.readString(TABLE).split("\n", -1)) {
            Matcher row = ROW.matcher(line);
            table.add(row.matches() ? row(row) : line);
        }

        Goldens.assertIs(TABLE, String.join("\n", table));
    }

    private static String row(Matcher row) throws IOException {
        Effort effort = Effort.of(Files.readAllLines(SOURCES.resolve(row.group(2) + ".java")));
        String annotations = String.join(
                ", ",
                effort.annotations().stream()
                        .map(annotation -> "`" + annotation + "`")
                        .toList());
        return row.group(1) + " | " + annotations + " | " + effort.lines() + " | " + row.group(3) + " |";
    }

    @Test
    void hasEverySource() throws IOException {
        Set<String> rows = new TreeSet<>();
        for (String line : Files.readAllLines(TABLE)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.add(row.group(2));
            }
        }
        Set<String> mapped = new TreeSet<>();
        for (Path source : sources()) {
            if (Files.readString(source).contains("@TalkUser")) {
                mapped.add(source.getFileName().toString().replace(".java", ""));
            }
        }

        assertThat(rows).isEqualTo(mapped);
    }

    /** A warning that is silenced, or a setter that sets nothing, would be a contortion that the table does not show. */
    @Test
    void noSourceSilencesAWarningOrHasASetterThatSetsNothing() throws IOException {
        for (Path source : sources()) {
            assertThat(Files.readString(source))
                    .as(source.toString())
                    .doesNotContain("SuppressWarnings")
                    .doesNotContainPattern("void set\\w+\\([^)]*\\) \\{\\s*}");
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> sources = Files.list(SOURCES)) {
            return sources.filter(Files::isRegularFile).toList();
        }
    }
}

package dev.talkbind.builds.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of what works where, in the guide, says what the builds are, and which versions they take. */
class TableTest {

    private static final Pattern ROW = Pattern.compile(
            "^\\| \\[`([a-z-]+)`]\\(\\.\\./builds/([a-z-]+)/pom\\.xml\\) \\| (.*) \\| (.*) \\|$", Pattern.MULTILINE);

    /** What has no version of its own is tested on both JDKs. */
    private static final String JDKS = "17, 25";

    private record Row(String build, String link, String with, String version) {

        /** The version of the library that the row is about: of Error Prone for "Error Prone, on JDK 25". */
        String versionInBuild() throws IOException {
            String library = letters(with.replaceFirst(",.*", ""));
            Optional<Pom.Named> named = Pom.read(Path.of("..", build, "pom.xml")).named().stream()
                    .filter(artifact -> letters(artifact.coordinates()).contains(library))
                    .findFirst();
            return named.map(Pom.Named::version).orElse(JDKS);
        }

        private static String letters(String text) {
            return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        }
    }

    private static List<Row> rows() throws IOException {
        String guide = Files.readString(Path.of("../../docs/guide.md"));
        String section = guide.substring(guide.indexOf("\n### Where it works\n"));
        return ROW.matcher(section.substring(0, section.indexOf("\n##", 1)))
                .results()
                .map(row -> new Row(row.group(1), row.group(2), row.group(3), row.group(4)))
                .toList();
    }

    @Test
    void everyBuildHasARowThatLinksToItsPom() throws IOException {
        List<String> builds = Pom.builds().stream()
                .map(pom -> pom.getParent().getFileName().toString())
                .toList();

        assertThat(rows().stream().map(Row::build).distinct()).containsExactlyInAnyOrderElementsOf(builds);
        assertThat(rows()).allSatisfy(row -> assertThat(row.link()).isEqualTo(row.build()));
    }

    @Test
    void everyVersionIsTheOneThatIsBuiltWith() throws IOException {
        assertThat(rows()).allSatisfy(row -> assertThat(row.version()).isEqualTo(row.versionInBuild()));
        assertThat(rows().stream().map(Row::version)).contains(JDKS).anyMatch(version -> !version.equals(JDKS));
    }
}

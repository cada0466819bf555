package dev.talkbind.builds.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of what works where, in the guide, says what the builds are, and which versions they take. */
class TableTest {

    private static final Path BUILDS = Path.of("../pom.xml");
    private static final Path ROOT = Path.of("../../pom.xml");
    private static final Pattern MODULE = Pattern.compile("<module>(.*)</module>");
    private static final Pattern VERSION = Pattern.compile("<([a-z0-9-]+)\\.version>(.*)</\\1\\.version>");
    private static final Pattern ROW = Pattern.compile("^\\| `([a-z-]+)` \\| (.*) \\| (.*) \\|$", Pattern.MULTILINE);

    /** What has no version of its own is tested on both JDKs. */
    private static final String JDKS = "17, 25";

    private record Row(String build, String with, String version) {
        /** The library that the row is about: {@code errorprone} for "Error Prone, on JDK 25". */
        String library() {
            return with.replaceFirst(",.*", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        }
    }

    private static List<Row> rows() throws IOException {
        String guide = Files.readString(Path.of("../../docs/guide.md"));
        String section = guide.substring(guide.indexOf("\n### Where it works\n"));
        return ROW.matcher(section.substring(0, section.indexOf("\n##", 1)))
                .results()
                .map(row -> new Row(row.group(1), row.group(2), row.group(3)))
                .toList();
    }

    @Test
    void everyBuildHasARow() throws IOException {
        Stream<String> modules =
                MODULE.matcher(Files.readString(BUILDS)).results().map(module -> module.group(1));

        assertThat(rows().stream().map(Row::build).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        modules.filter(module -> !module.equals("contract")).toList());
    }

    @Test
    void everyVersionIsTheOneThatIsBuiltWith() throws IOException {
        Map<String, String> versions = new TreeMap<>();
        for (Path pom : List.of(ROOT, BUILDS)) {
            Matcher version = VERSION.matcher(Files.readString(pom));
            while (version.find()) {
                versions.put(version.group(1), version.group(2));
            }
        }

        assertThat(rows())
                .allSatisfy(row -> assertThat(row.version()).isEqualTo(versions.getOrDefault(row.library(), JDKS)));
        assertThat(rows().stream().map(Row::library)).contains("lombok", "kotlin", "immutables", "hibernate");
    }
}

package dev.talkbind.builds.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The set-ups that the pages show are those of the builds, with the versions that are tested. */
class SetUpsTest {

    private static final Path README = Path.of("../../README.md");
    private static final Path GUIDE = Path.of("../../docs/guide.md");
    private static final Pattern PLUGINS = Pattern.compile("^```xml\n(<plugin>.*?)^```$", flags());
    private static final Pattern KOTLIN =
            Pattern.compile("(?:kotlin\\(|org\\.jetbrains\\.kotlin).* version ['\"](.*)['\"]");
    private static final Pattern LOMBOK = Pattern.compile("<artifactId>lombok</artifactId>\\s*<version>(.*)</version>");

    private static int flags() {
        return Pattern.MULTILINE | Pattern.DOTALL;
    }

    @Test
    void whatKotlinNeedsIsInTheBuildOfTheTutorial() throws IOException {
        String pom = Files.readString(Path.of("../../samples/tutorial-kotlin/reader/pom.xml"))
                .replace("${talkbind.version}", "0.1.0-SNAPSHOT");
        List<String> shown = found(PLUGINS, GUIDE);

        assertThat(shown).hasSize(1);
        assertThat(flat(pom)).contains(flat(shown.get(0)).split("</configuration>\n</plugin>\n", 2));
    }

    @Test
    void versionsAreThoseThatAreTested() throws IOException {
        assertThat(found(KOTLIN, GUIDE)).hasSize(4).containsOnly(version("org.jetbrains.kotlin:kotlin-stdlib"));
        assertThat(found(LOMBOK, GUIDE)).hasSize(1).containsOnly(version("org.projectlombok:lombok"));
    }

    /** Gradle does not run here, so that its two languages and the two pages agree is all that can be seen. */
    @Test
    void everySetUpOfGradleNamesTheSameArtifacts() throws IOException {
        Pattern artifact = Pattern.compile("\\(?['\"](dev\\.talkbind:.*?)['\"]\\)?");
        List<String> named = Stream.concat(found(artifact, README).stream(), found(artifact, GUIDE).stream())
                .toList();

        assertThat(named)
                .hasSize(9)
                .containsOnly(
                        "dev.talkbind:talkbind-runtime:0.1.0-SNAPSHOT",
                        "dev.talkbind:talkbind-processor:0.1.0-SNAPSHOT");
    }

    private static List<String> found(Pattern pattern, Path page) throws IOException {
        return pattern.matcher(Files.readString(page))
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    private static String version(String coordinates) throws IOException {
        return Pom.read(Path.of("pom.xml")).named().stream()
                .filter(artifact -> artifact.coordinates().equals(coordinates))
                .map(Pom.Named::version)
                .findFirst()
                .orElseThrow();
    }

    /** Without what only sets lines apart. */
    private static String flat(String xml) {
        return xml.lines().map(String::strip).collect(Collectors.joining("\n"));
    }
}

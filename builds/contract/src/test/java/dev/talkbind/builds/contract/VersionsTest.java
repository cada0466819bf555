package dev.talkbind.builds.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The versions in the poms of users are those of this project: what is shown is what is tested. */
class VersionsTest {

    private static final Path ROOT = Path.of("../../pom.xml");

    /** The pom of this module names what the builds take and the root does not, so that Maven fetches it beforehand. */
    private static final Path RUN = Path.of("pom.xml");

    private static Map<String, Set<String>> versions(List<Path> poms) throws IOException {
        Map<String, Set<String>> versions = new TreeMap<>();
        for (Path pom : poms) {
            for (Pom.Named named : Pom.read(pom).named()) {
                versions.computeIfAbsent(named.coordinates(), name -> new TreeSet<>())
                        .add(named.version());
            }
        }
        return versions;
    }

    @Test
    void everyArtifactHasTheVersionOfThisProject() throws IOException {
        Map<String, Set<String>> known = versions(List.of(ROOT, RUN));
        Map<String, Set<String>> used = versions(Pom.ofUsers());
        used.keySet().removeIf(name -> name.startsWith("dev.talkbind"));
        known.keySet().retainAll(used.keySet());

        assertThat(used)
                .isEqualTo(known)
                .containsKey("org.projectlombok:lombok")
                .hasSizeGreaterThan(25);
    }

    @Test
    void talkbindHasTheVersionOfThisProject() throws IOException {
        Map<String, Set<String>> used = versions(Pom.ofUsers());
        used.keySet().removeIf(name -> !name.startsWith("dev.talkbind"));
        Set<String> version = versions(List.of(ROOT)).get("dev.talkbind:talkbind-parent");

        assertThat(used.values()).isNotEmpty().allMatch(version::equals);
    }

    /** A pom with a parent here could not be copied. */
    @Test
    void noBuildOfAUserInheritsFromThisProject() throws IOException {
        assertThat(Pom.ofUsers())
                .hasSizeGreaterThan(15)
                .allSatisfy(pom -> assertThat(Files.readString(pom)).doesNotContain("talkbind-parent"));
    }
}

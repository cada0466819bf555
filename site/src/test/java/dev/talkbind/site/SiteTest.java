package dev.talkbind.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    private static final Pattern MODULE = Pattern.compile("<module>(.*)</module>");
    private static final Pattern FOUND =
            Pattern.compile("^(?:window.talkbindIndex=\\[)?\\[\"([^\"]*)\"", Pattern.MULTILINE);

    @TempDir
    static Path site;

    @BeforeAll
    static void write() throws IOException {
        Site.of(ROOT, site);
    }

    @Test
    void everyLinkLeadsToAPageAndAnAnchor() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Document document : Document.ALL) {
            Path page = site.resolve(document.page());
            LINK.matcher(Files.readString(page))
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !link.contains("://") && !link.contains("javadoc/"))
                    .filter(link -> isBroken(page, link))
                    .forEach(link -> broken.add(document.source() + ": " + link));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everySectionThatTheSearchFindsIsThere() throws IOException {
        List<String> found = FOUND.matcher(Files.readString(site.resolve("search.js")))
                .results()
                .map(section -> section.group(1))
                .toList();

        assertThat(found).contains("docs/guide.html#absent-null-and-empty", "docs/problems.html#tb104");
        assertThat(found).noneMatch(section -> isBroken(site.resolve("index.html"), section));
    }

    @Test
    void everyDocumentHasAPage() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("docs"))) {
            assertThat(files.map(file -> "docs/" + file.getFileName()).filter(file -> file.endsWith(".md")))
                    .allMatch(file ->
                            Document.ALL.stream().anyMatch(page -> page.source().equals(file)));
        }
    }

    @Test
    void theJavadocOfEveryPublishedModuleIsShown() throws IOException {
        List<String> published = new ArrayList<>();
        for (MatchResult module : MODULE.matcher(Files.readString(ROOT.resolve("pom.xml")))
                .results()
                .toList()) {
            String name = module.group(1);
            Path pom = name.endsWith(".xml")
                    ? ROOT.resolve(name)
                    : ROOT.resolve(name).resolve("pom.xml");
            if (!Files.readString(pom).contains("<skipPublishing>")) {
                published.add(name);
            }
        }

        assertThat(Javadocs.MODULES).containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    void aLinkToAFileThatIsNotThereStopsTheBuild() {
        Links links = new Links(ROOT, new Document("docs/guide.md", "Guide"));

        assertThat(links.of("wire.md#enums")).isEqualTo("../docs/wire.html#enums");
        assertThat(links.of("../samples/guide"))
                .isEqualTo("https://github.com/talkbind/talkbind/tree/main/samples/guide");
        assertThatThrownBy(() -> links.of("wires.md"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("docs/guide.md links to wires.md, which is not there");
    }

    private static boolean isBroken(Path page, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
        try {
            return !Files.exists(target)
                    || parts.length == 2 && !Files.readString(target).contains("id=\"" + parts[1] + "\"");
        } catch (IOException fault) {
            return true;
        }
    }
}

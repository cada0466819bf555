package dev.talkbind.site;

import java.nio.file.Path;
import java.util.List;

/**
 * One document of the repository.
 *
 * @param source its path from the root of the repository, with {@code /} on every system: {@code docs/guide.md}
 * @param title what the list of pages calls it
 */
record Document(String source, String title) {

    /** In the order of the list of pages. */
    static final List<Document> ALL = List.of(
            new Document("README.md", "Talkbind"),
            new Document("docs/tutorial.md", "Tutorial"),
            new Document("docs/guide.md", "Guide"),
            new Document("docs/entities.md", "Entities as they are found"),
            new Document("docs/evolution.md", "When a class changes"),
            new Document("docs/troubleshooting.md", "Troubleshooting"),
            new Document("docs/problems.md", "Problems"),
            new Document("docs/wire.md", "Value types and texts"),
            new Document("docs/compatibility.md", "Compatibility"),
            new Document("client/README.md", "Client"),
            new Document("spring-boot-starter/README.md", "Spring Boot starter"),
            new Document("test/README.md", "Test kit"),
            new Document("samples/spring-service/README.md", "Sample: a Spring service"),
            new Document("benchmarks/README.md", "Benchmarks"),
            new Document("fuzz/README.md", "Fuzzing"),
            new Document("CHANGELOG.md", "Changelog"),
            new Document("CONTRIBUTING.md", "Contributing"),
            new Document("SECURITY.md", "Security"),
            new Document("docs/releasing.md", "Releasing"));

    /** The page from the root of the site: {@code docs/guide.html}, and {@code client/index.html} for a README. */
    String page() {
        return source.endsWith("README.md")
                ? source.replaceFirst("README\\.md$", "index.html")
                : source.replaceFirst("\\.md$", ".html");
    }

    /** The way from its page to the root of the site: empty, or {@code ../}. */
    String up() {
        return "../".repeat((int) source.chars().filter(c -> c == '/').count());
    }

    /** What a link of the document leads to, from the root of the repository. */
    Path target(String link) {
        Path folder = Path.of(source).getParent();
        return (folder == null ? Path.of(link) : folder.resolve(link)).normalize();
    }
}

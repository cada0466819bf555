package dev.talkbind.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The Javadoc of the published modules, where the build has made it. */
final class Javadocs {
    /** The published modules, in the order of the list of pages. */
    static final List<String> MODULES = List.of(
            "annotations", "runtime", "client", "spring-boot-starter", "test", "processor", "tool", "maven-plugin");

    private final Path root;

    Javadocs(Path root) {
        this.root = root;
    }

    /** The modules that have some. */
    List<String> modules() {
        List<String> modules = new ArrayList<>();
        for (String module : MODULES) {
            if (Files.exists(pages(module).resolve("index.html"))) {
                modules.add(module);
            }
        }
        return modules;
    }

    /** Copies each to {@code javadoc/<module>} of the site. */
    void copyTo(Path site) throws IOException {
        for (String module : modules()) {
            Path from = pages(module);
            List<Path> files;
            try (Stream<Path> all = Files.walk(from)) {
                files = all.filter(Files::isRegularFile).toList();
            }
            for (Path file : files) {
                Path to = site.resolve("javadoc").resolve(module).resolve(from.relativize(file));
                Files.createDirectories(to.getParent());
                Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Path pages(String module) {
        return root.resolve(module).resolve("target/reports/apidocs");
    }
}

package dev.talkbind.site;

import java.nio.file.Files;
import java.nio.file.Path;

/** Leads the links of a document to pages of the site, and those to other files of the repository to its host. */
final class Links {
    private static final String HOST = "https://github.com/talkbind/talkbind/";

    private final Path root;
    private final Document from;

    Links(Path root, Document from) {
        this.root = root;
        this.from = from;
    }

    /**
     * Where a link leads on the site.
     *
     * @throws IllegalArgumentException where the repository has no such file
     */
    String of(String link) {
        if (link.startsWith("#") || link.contains("://") || link.startsWith("mailto:")) {
            return link;
        }
        String[] parts = link.split("#", 2);
        Path target = from.target(parts[0]);
        if (!Files.exists(root.resolve(target))) {
            throw new IllegalArgumentException(from.source() + " links to " + link + ", which is not there");
        }
        String path = target.toString().replace('\\', '/');
        String fragment = parts.length == 2 ? "#" + parts[1] : "";
        for (Document to : Document.ALL) {
            if (to.source().equals(path) || to.source().equals(path + "/README.md")) {
                return from.up() + to.page() + fragment;
            }
        }
        boolean isFolder = Files.isDirectory(root.resolve(target));
        return HOST + (isFolder ? "tree" : "blob") + "/main/" + path + fragment;
    }
}

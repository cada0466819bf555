package dev.talkbind.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes the site: a page for each document, the Javadoc of each module, and what the search needs. */
public final class Site {
    private final Path root;
    private final Path out;
    private final Javadocs javadocs;

    private Site(Path root, Path out) {
        this.root = root;
        this.out = out;
        this.javadocs = new Javadocs(root);
    }

    /** Takes the root of the repository and the folder to write to. */
    public static void main(String[] args) throws IOException {
        of(Path.of(args[0]).toRealPath(), Path.of(args[1]));
    }

    /**
     * Writes the site to a folder; files of an earlier site are overwritten.
     *
     * @throws IllegalArgumentException where a document links to a file that is not there
     */
    static void of(Path root, Path out) throws IOException {
        new Site(root, out).write();
    }

    private void write() throws IOException {
        List<Page> pages = new ArrayList<>();
        for (Document document : Document.ALL) {
            String text = Files.readString(root.resolve(document.source()));
            pages.add(new Markdown(document, new Links(root, document)).page(text));
        }
        String template = resource("page.html");
        for (Page page : pages) {
            write(page.document().page(), page.in(template, navigation(page.document())));
            copyImages(page);
        }
        write("style.css", resource("style.css"));
        write("search.js", SearchIndex.of(pages) + resource("search.js"));
        javadocs.copyTo(out);
    }

    private String navigation(Document here) {
        StringBuilder list = new StringBuilder();
        for (Document document : Document.ALL) {
            String mark = document.equals(here) ? " aria-current=\"page\"" : "";
            list.append(item(here.up() + document.page(), mark, document.title()));
        }
        for (String module : javadocs.modules()) {
            list.append(item(here.up() + "javadoc/" + module + "/index.html", "", "Javadoc: " + module));
        }
        return list.toString();
    }

    private static String item(String link, String mark, String title) {
        return "<li><a href=\"" + link + "\"" + mark + ">" + Html.escaped(title) + "</a></li>\n";
    }

    private void copyImages(Page page) throws IOException {
        Path folder =
                Objects.requireNonNull(root.resolve(page.document().source()).getParent());
        Path to = Objects.requireNonNull(out.resolve(page.document().page()).getParent());
        for (String image : page.images()) {
            Files.copy(folder.resolve(image), to.resolve(image), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = out.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Site.class.getResourceAsStream("/site/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

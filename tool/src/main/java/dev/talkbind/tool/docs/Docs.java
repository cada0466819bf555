package dev.talkbind.tool.docs;

import dev.talkbind.tool.schema.Schema;
import java.util.List;

/** The reference of template variables: Markdown, or one HTML page that needs no other file. */
public final class Docs {

    private Docs() {}

    public static String markdown(List<Schema> schemas) {
        return new MarkdownReference(Reference.of(schemas)).text();
    }

    public static String html(List<Schema> schemas) {
        return new HtmlReference(Reference.of(schemas)).text();
    }
}

package dev.talkbind.site;

import java.util.List;

/** One document as a page; {@code images} are the files that it shows, as the document names them. */
record Page(Document document, String html, List<Section> sections, List<String> images) {

    /** The whole page. */
    String in(String template, String navigation) {
        return template.replace("{{title}}", Html.escaped(title()))
                .replace("{{up}}", document.up())
                .replace("{{navigation}}", navigation)
                .replace("{{content}}", html);
    }

    private String title() {
        return document.title().equals("Talkbind") ? "Talkbind" : document.title() + " · Talkbind";
    }
}

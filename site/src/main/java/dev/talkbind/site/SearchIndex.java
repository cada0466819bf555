package dev.talkbind.site;

import java.util.List;

/** All sections as a script, since a page that is opened as a file may not fetch one. */
final class SearchIndex {
    private SearchIndex() {}

    /** {@code window.talkbindIndex=[["docs/guide.html#options","Guide","Options","…"],…];} */
    static String of(List<Page> pages) {
        StringBuilder script = new StringBuilder("window.talkbindIndex=[");
        String before = "";
        for (Page page : pages) {
            for (Section section : page.sections()) {
                script.append(before).append('[');
                script.append(literal(page.document().page() + "#" + section.anchor()))
                        .append(',')
                        .append(literal(page.document().title()))
                        .append(',')
                        .append(literal(section.title()))
                        .append(',')
                        .append(literal(section.text().toString()))
                        .append(']');
                before = ",\n";
            }
        }
        return script.append("];\n").toString();
    }

    private static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                literal.append('\\').append(c);
            } else if (c < ' ') {
                literal.append(' ');
            } else {
                literal.append(c);
            }
        }
        return literal.append('"').toString();
    }
}

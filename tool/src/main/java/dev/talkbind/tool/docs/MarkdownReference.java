package dev.talkbind.tool.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The reference in Markdown, with a table for each holder. */
final class MarkdownReference {

    private final Reference reference;
    private final StringBuilder text = new StringBuilder();

    MarkdownReference(Reference reference) {
        this.reference = reference;
    }

    String text() {
        line("<!-- " + Words.WRITTEN + " -->");
        line("");
        line("# " + Words.TITLE);
        Words.HEAD.forEach(this::paragraph);
        reference.variables().forEach(this::holder);
        if (!reference.former().isEmpty()) {
            heading(Words.FORMER, Words.FORMER_NOTE);
            table(List.of("Name", "Now"));
            reference.former().forEach((old, now) -> row(List.of(code(old), now.isEmpty() ? "nothing" : code(now))));
        }
        if (!reference.unspeakable().isEmpty()) {
            heading(Words.UNSPEAKABLE, Words.UNSPEAKABLE_NOTE);
            table(List.of("Key", "Property"));
            reference.unspeakable().forEach((key, property) -> row(List.of(code(key), plain(property))));
        }
        heading(Words.MACROS, Words.MACROS_NOTE);
        table(List.of("Macro", "What it is"));
        Words.macros().forEach((macro, what) -> row(List.of(code(macro), what)));
        return text.toString();
    }

    private void holder(Holding holding, List<Variable> variables) {
        heading(
                holding.title(),
                holding == Holding.USER ? Words.USER_NOTE : holding == Holding.ANY ? Words.ANY_NOTE : "");
        kinds(holding);
        table(Words.COLUMNS);
        for (Variable one : variables) {
            List<String> cells = new ArrayList<>();
            cells.add(one.names().stream().map(MarkdownReference::code).collect(Collectors.joining("<br>")));
            cells.add(plain(Words.meaning(one)));
            cells.add(escaped(Words.values(one.values())));
            cells.add(plain(String.join(", ", one.sources())));
            cells.add(escaped(Words.there(one)));
            row(cells);
        }
    }

    private void kinds(Holding holding) {
        for (Kind kind : reference.kinds().getOrDefault(holding, List.of())) {
            line("- " + plain(kind.name()) + (kind.description().isEmpty() ? "" : ": " + plain(kind.description())));
        }
        line("");
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private void paragraph(String words) {
        line("");
        line(words);
    }

    private void heading(String title, String note) {
        paragraph("## " + title);
        if (!note.isEmpty()) {
            paragraph(note);
        }
        line("");
    }

    private void table(List<String> columns) {
        row(columns);
        line("|" + "---|".repeat(columns.size()));
    }

    private void row(List<String> cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    /** A text as code in a table, whatever characters it has. */
    private static String code(String text) {
        String fence = text.contains("`") ? "``" : "`";
        return escaped(fence + text.replaceAll("\\s", " ") + fence);
    }

    private static String escaped(String text) {
        return text.replace("|", "\\|");
    }

    /** A developer's words, in which no tag, no table and no line end can break the table. */
    private static String plain(String words) {
        return escaped(words.replaceAll("\\s+", " ").replace("&", "&amp;").replace("<", "&lt;"));
    }
}

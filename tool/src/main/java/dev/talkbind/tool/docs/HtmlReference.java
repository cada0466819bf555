package dev.talkbind.tool.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The reference as one page: no script, no other file, light and dark, wide and narrow. */
final class HtmlReference {

    private static final String STYLE = "reference.css";
    private static final Pattern CODE = Pattern.compile("`([^`]*)`");

    private final Reference reference;
    private final StringBuilder text = new StringBuilder();

    HtmlReference(Reference reference) {
        this.reference = reference;
    }

    String text() {
        line("<!DOCTYPE html>");
        line("<html lang=\"en\">");
        line("<!-- " + Words.WRITTEN + " -->");
        line("<head>");
        line("<meta charset=\"utf-8\">");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        line("<title>" + Words.TITLE + "</title>");
        line("<style>\n" + style() + "</style>");
        line("</head>");
        line("<body>");
        line("<main>");
        line("<h1>" + Words.TITLE + "</h1>");
        Words.HEAD.forEach(this::paragraph);
        contents();
        reference.variables().forEach(this::holder);
        pairs();
        line("</main>");
        line("</body>");
        line("</html>");
        return text.toString();
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(HtmlReference.class.getResourceAsStream(STYLE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void contents() {
        line("<nav aria-label=\"Contents\">");
        reference.variables().keySet().forEach(one -> link(one.title()));
        if (!reference.former().isEmpty()) {
            link(Words.FORMER);
        }
        if (!reference.unspeakable().isEmpty()) {
            link(Words.UNSPEAKABLE);
        }
        link(Words.MACROS);
        line("</nav>");
    }

    private void link(String title) {
        line("<a href=\"#" + anchor(title) + "\">" + escaped(title) + "</a>");
    }

    private static String anchor(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    private void pairs() {
        if (!reference.former().isEmpty()) {
            heading(Words.FORMER, Words.FORMER_NOTE);
            table(List.of("Name", "Now"));
            reference
                    .former()
                    .forEach((old, now) ->
                            row(List.of("Name", "Now"), List.of(code(old), now.isEmpty() ? "nothing" : code(now))));
            end();
        }
        if (!reference.unspeakable().isEmpty()) {
            heading(Words.UNSPEAKABLE, Words.UNSPEAKABLE_NOTE);
            table(List.of("Key", "Property"));
            reference
                    .unspeakable()
                    .forEach((key, property) -> row(List.of("Key", "Property"), List.of(code(key), escaped(property))));
            end();
        }
        heading(Words.MACROS, Words.MACROS_NOTE);
        List<String> columns = List.of("Macro", "What it is");
        table(columns);
        Words.macros().forEach((macro, what) -> row(columns, List.of(code(macro), marked(what))));
        end();
    }

    private void holder(Holding holding, List<Variable> variables) {
        heading(
                holding.title(),
                holding == Holding.USER ? Words.USER_NOTE : holding == Holding.ANY ? Words.ANY_NOTE : "");
        kinds(holding);
        table(Words.COLUMNS);
        for (Variable one : variables) {
            String names = String.join(
                    "<br>", one.names().stream().map(HtmlReference::code).toList());
            row(
                    Words.COLUMNS,
                    List.of(
                            names,
                            escaped(Words.meaning(one)),
                            values(one.values()),
                            escaped(String.join(", ", one.sources())),
                            marked(Words.there(one))));
        }
        end();
    }

    private void kinds(Holding holding) {
        line("<ul>");
        for (Kind kind : reference.kinds().getOrDefault(holding, List.of())) {
            line("<li>" + escaped(kind.name())
                    + (kind.description().isEmpty() ? "" : ": " + escaped(kind.description())) + "</li>");
        }
        line("</ul>");
    }

    private static String values(Values values) {
        return values.all().isEmpty()
                ? marked(Words.values(values))
                : String.join(
                        " ", values.all().stream().map(HtmlReference::code).toList());
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private void paragraph(String words) {
        line("<p>" + marked(words) + "</p>");
    }

    private void heading(String title, String note) {
        line("<h2 id=\"" + anchor(title) + "\">" + escaped(title) + "</h2>");
        if (!note.isEmpty()) {
            paragraph(note);
        }
    }

    private void table(List<String> columns) {
        line("<table>");
        line("<thead><tr>"
                + String.join(
                        "",
                        columns.stream()
                                .map(name -> "<th scope=\"col\">" + escaped(name) + "</th>")
                                .toList()) + "</tr></thead>");
        line("<tbody>");
    }

    /** On a narrow page each cell has a label of its own, because the head of the table is hidden there. */
    private void row(List<String> columns, List<String> cells) {
        text.append("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            text.append("<td data-is=\"").append(escaped(columns.get(i))).append("\">");
            text.append(cells.get(i)).append("</td>");
        }
        line("</tr>");
    }

    private void end() {
        line("</tbody>");
        line("</table>");
    }

    /** Turns text between backticks into code. */
    private static String marked(String words) {
        Matcher matcher = CODE.matcher(words);
        StringBuilder html = new StringBuilder();
        int last = 0;
        while (matcher.find()) {
            html.append(escaped(words.substring(last, matcher.start()))).append(code(matcher.group(1)));
            last = matcher.end();
        }
        return html.append(escaped(words.substring(last))).toString();
    }

    private static String code(String words) {
        return "<code>" + escaped(words) + "</code>";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

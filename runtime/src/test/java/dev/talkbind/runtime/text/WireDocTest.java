package dev.talkbind.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table in docs/wire.md is the one that {@link Rows} gives. {@code -Dwire=update} rewrites it, but not in CI. */
class WireDocTest {

    private static final Path DOC = Path.of("..", "docs", "wire.md");
    private static final String START = "<!-- The table is written by WireDocTest: -Dwire=update -->\n";
    private static final String END = "<!-- End of the table -->\n";

    @Test
    void theTableIsTheListOfRows() throws IOException {
        String doc = Files.readString(DOC);
        assertThat(doc).contains(START).contains(END);
        int start = doc.indexOf(START) + START.length();
        int end = doc.indexOf(END);
        if ("update".equals(System.getProperty("wire"))) {
            assertThat(System.getenv("CI"))
                    .as("CI checks the table, it does not write it")
                    .isNull();
            Files.writeString(DOC, doc.substring(0, start) + table() + doc.substring(end));
        } else {
            assertThat(doc.substring(start, end))
                    .as("run again with -Dwire=update")
                    .isEqualTo(table());
        }
    }

    @Test
    void noCellBreaksTheTable() {
        for (Row<?> row : Rows.ALL) {
            assertThat(row.form() + row.reads() + row.exampleText())
                    .as(row.type())
                    .doesNotContain("|", "\n");
        }
    }

    /** What stands in backquotes after "not" is refused. */
    @ParameterizedTest
    @MethodSource("dev.talkbind.runtime.text.RefusalsTest#rowsThatRefuse")
    void whatTheTableSaysIsRefusedIs(Row<?> row) {
        String reads = row.reads();
        int not = reads.indexOf("not ");
        Matcher texts = Pattern.compile("`([^`]+)`").matcher(not < 0 ? "" : reads.substring(not));
        while (texts.find()) {
            RefusalsTest.check(row.text(), texts.group(1));
        }
    }

    private static String table() {
        StringBuilder out =
                new StringBuilder("| Type | Example | Its text is | It is read from |\n|---|---|---|---|\n");
        for (Row<?> row : Rows.ALL) {
            out.append("| ")
                    .append(row.type())
                    .append(" | `")
                    .append(row.exampleText())
                    .append("` | ");
            out.append(row.form()).append(" | ").append(row.reads()).append(" |\n");
        }
        return out.toString();
    }
}

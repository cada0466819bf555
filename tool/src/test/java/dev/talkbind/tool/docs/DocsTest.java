package dev.talkbind.tool.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.tool.Compiling;
import dev.talkbind.tool.Goldens;
import dev.talkbind.tool.form.Form;
import dev.talkbind.tool.form.Row;
import dev.talkbind.tool.schema.Mapped;
import dev.talkbind.tool.schema.Place;
import dev.talkbind.tool.schema.Schema;
import dev.talkbind.tool.schema.SchemaFolder;
import dev.talkbind.tool.schema.Traits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocsTest {

    private static final Path RESOURCES = Path.of("src/test/resources/docs");

    private List<Schema> schemas = List.of();

    @BeforeAll
    void compileOnce(@TempDir Path classes) throws IOException {
        Compiling.JAVAC.compile(RESOURCES.resolve("source"), classes);
        schemas = SchemaFolder.find(List.of(classes)).schemas();
    }

    @Test
    void markdownIsWrittenExactlySo() throws IOException {
        Goldens.assertIs(RESOURCES.resolve("expected/talkbind-variables.md"), Docs.markdown(schemas));
    }

    @Test
    void thePageIsWrittenExactlySo() throws IOException {
        Goldens.assertIs(RESOURCES.resolve("expected/talkbind-variables.html"), Docs.html(schemas));
    }

    /** What a developer writes in Javadoc ends no tag and no table, and starts no script. */
    @Test
    void wordsOfDevelopersAreWords() {
        String hostile = "</td><script>alert(1)</script> | `\n\n# \"";
        SortedMap<Place, Mapped> mapped = new TreeMap<>();
        for (String key : List.of("plan", "a|b`<c>")) {
            Place place = Place.key(key);
            mapped.put(place, new Mapped(place, Form.of(Row.STRING), Traits.none(), "T.<q>", List.of("<o>"), hostile));
        }
        SortedMap<String, String> attributes = new TreeMap<>(Map.of("kind", "user", "role", "<r>"));
        List<Schema> types = List.of(new Schema("a.T", "T", attributes, mapped, List.of("<z>"), List.of(), hostile));

        assertThat(Docs.html(types))
                .doesNotContain("<script", "</td><script", "<r>", "<q>", "<o>", "<z>", "<c>")
                .contains("&lt;script&gt;");
        assertThat(Docs.markdown(types))
                .doesNotContain("<script", "<r>", "T.<q>", "\n# \"")
                .contains("&lt;/script> \\| ` # \"", "``custom.\"a\\|b`<c>\"``");
    }

    @Test
    void thePageNeedsNothingBesideIt() {
        assertThat(Docs.html(schemas)).doesNotContainPattern("src=|url\\(|@import|<link|http-equiv");
    }

    @Test
    void withoutATypeThereAreMacrosAlone() {
        assertThat(Docs.markdown(List.of())).contains("## Notification texts").doesNotContain("## Users");
    }

    @Test
    void eachTableOfTheMarkdownIsWhole() {
        int columns = 0;
        for (String line : Docs.markdown(schemas).lines().toList()) {
            int cells = line.startsWith("|") ? line.replace("\\|", "").split("\\|", -1).length : 0;
            assertThat(columns == 0 || cells == 0 || cells == columns).as(line).isTrue();
            columns = cells;
        }
    }
}

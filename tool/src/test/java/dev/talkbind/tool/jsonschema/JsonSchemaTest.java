package dev.talkbind.tool.jsonschema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.tool.Compiling;
import dev.talkbind.tool.Goldens;
import dev.talkbind.tool.schema.Schema;
import dev.talkbind.tool.schema.SchemaFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JsonSchemaTest {

    private static final Path RESOURCES = Path.of("src/test/resources/jsonschema");

    private SortedMap<String, String> files;
    private List<Schema> schemas = List.of();

    @BeforeAll
    void compileOnce(@TempDir Path classes) throws IOException {
        Compiling.JAVAC.compile(RESOURCES.resolve("source"), classes);
        schemas = SchemaFolder.find(List.of(classes)).schemas();
        files = JsonSchema.files(schemas);
    }

    @Test
    void isWrittenExactlySo() throws IOException {
        assertThat(files).containsOnlyKeys("Landlord.schema.json", "Listing.schema.json");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Goldens.assertIs(RESOURCES.resolve("expected").resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void isASchemaByTheSchemaOfSchemas() {
        assertThat(files.values())
                .allSatisfy(file -> assertThat(Validating.flaws(file)).isEmpty());
        assertThat(Validating.flaws("{\"type\": 7}")).isNotEmpty();
    }

    private List<String> errors(String custom) {
        return Validating.of(String.valueOf(files.get("Landlord.schema.json"))).errors(custom);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'plan':'PRO','since':'2026-11-22'",
                "'plan':'PRO','start':'2026-11-22'",
                "'plan':'PRO','since':'2026-11-22','start':'long ago'",
                "'plan':'PRO','since':'2026-11-22','answer_time':'PT1H','answers':'soon'",
                "'plan':'PRO','since':'2026-11-22','plan_tier':'gold','utm':'x'",
                "'plan':'PRO','since':'2026-11-22','home_city':'Lille'",
                "'plan':'PRO','since':'2026-11-22','attr_color':'FREE','attr_colors':'7'",
                "'plan':'PRO','since':'2026-11-22','floors':'[\\'1\\']','deposit':'2.50'"
            })
    void takesWhatCanBeRead(String members) {
        assertThat(errors(json(members))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'since':'2026-11-22'",
                "'plan':'PRO'",
                "'plan':'pro','since':'2026-11-22'",
                "'plan':'PRO','since':'22.11.2026'",
                "'plan':'PRO','start':'22.11.2026'",
                "'plan':'PRO','since':'2026-11-22','answers':'soon'",
                "'plan':'PRO','since':'2026-11-22','flatsLet':'2147483648'",
                "'plan':'PRO','since':'2026-11-22','flatsLet':2",
                "'plan':'PRO','since':'2026-11-22','home_rooms':'2'",
                "'plan':'PRO','since':'2026-11-22','attr_color':'7'",
                "'plan':'PRO','since':'2026-11-22','attr_colors':'FREE'",
                "'plan':'PRO','since':'2026-11-22','floors':'1,2'",
                "'plan':'PRO','since':'2026-11-22','utm':{}"
            })
    void refusesWhatCannotBeRead(String members) {
        assertThat(errors(json(members))).isNotEmpty();
    }

    private static String json(String members) {
        return "{"
                + members.replace("\\'", "\\\\")
                        .replace("\\\\", "\u0000")
                        .replace('\'', '"')
                        .replace("\u0000", "\\\"") + "}";
    }

    @Test
    void twoTypesOfOneNameNeedTwoFolders() {
        List<Schema> twice = new ArrayList<>(schemas);
        twice.addAll(schemas);

        assertThatThrownBy(() -> JsonSchema.files(twice))
                .hasMessage("two types would have the file Landlord.schema.json: write them into two folders");
    }
}

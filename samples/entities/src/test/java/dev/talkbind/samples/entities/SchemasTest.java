package dev.talkbind.samples.entities;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.json.UserJson;
import dev.talkbind.tool.verb.Levels;
import dev.talkbind.tool.verb.Project;
import dev.talkbind.tool.verb.WriteFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The custom data of each entity, held to the JSON Schema that talkbind-tool writes of its class. */
class SchemasTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @TempDir
    private static @Nullable Path schemas;

    static List<Entity<?>> entities() {
        return Entities.all();
    }

    @BeforeAll
    static void writeSchemas() throws IOException {
        Project project = new Project(Path.of("talkbind.lock"), List.of(Path.of("target/classes")), Levels.byDefault());
        assertThat(new WriteFiles(project, folder(), false).jsonSchema().hasErrors())
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("entities")
    <T> void takeWhatTheMapperWrites(Entity<T> entity) throws IOException {
        Schema schema = schemaOf(entity);
        User user = entity.mapper().toUser(entity.made().get());
        Map<String, @Nullable String> held = new LinkedHashMap<>(user.custom().asMap());
        held.values().removeIf(text -> text == null); // TalkJS keeps no nulls

        assertThat(errors(schema, held)).isEmpty();
    }

    private static Path folder() {
        return Objects.requireNonNull(schemas);
    }

    private static Schema schemaOf(Entity<?> entity) throws IOException {
        return REGISTRY.getSchema(Files.readString(folder().resolve(entity + ".schema.json")), InputFormat.JSON);
    }

    private static List<String> errors(Schema schema, Map<String, @Nullable String> custom) {
        return schema.validate(UserJson.toText(CustomData.of(custom)), InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}

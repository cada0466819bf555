package dev.talkbind.tool.jsonschema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.json.UserJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A validator that others maintain, with what is written here. */
final class Validating {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Schema schema;

    private Validating(Schema schema) {
        this.schema = schema;
    }

    static Validating of(String document) {
        return new Validating(REGISTRY.getSchema(document, InputFormat.JSON));
    }

    /** What is wrong with custom data as TalkJS holds it: it keeps no nulls. */
    List<String> errors(Map<String, ? extends @Nullable String> custom) {
        Map<String, @Nullable String> held = new LinkedHashMap<>();
        custom.forEach((key, text) -> {
            if (text != null) {
                held.put(key, text);
            }
        });
        return errors(UserJson.toText(CustomData.of(held)));
    }

    List<String> errors(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    /** Whether the schema itself is one, by the schema of schemas. */
    static List<String> flaws(String document) {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        return meta.validate(document, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}

package dev.talkbind.tool.jsonschema;

import dev.talkbind.tool.schema.Schema;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The JSON Schemas (draft 2020-12) of types, by file name: {@code Landlord.schema.json}. */
public final class JsonSchema {

    private JsonSchema() {}

    /**
     * The files, by name.
     *
     * @throws IllegalArgumentException if two types have the same name without their packages
     */
    public static SortedMap<String, String> files(List<Schema> schemas) {
        SortedMap<String, String> files = new TreeMap<>();
        for (Schema schema : schemas) {
            String name = schema.label().replace('.', '_') + ".schema.json";
            if (files.put(name, JsonSchemaFile.of(schema)) != null) {
                throw new IllegalArgumentException(
                        "two types would have the file " + name + ": write them into two folders");
            }
        }
        return files;
    }
}

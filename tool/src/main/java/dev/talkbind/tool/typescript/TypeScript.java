package dev.talkbind.tool.typescript;

import dev.talkbind.tool.schema.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The TypeScript files of types, by name: one for each type, and {@code talkbind.ts}, which they import. They import
 * nothing from TalkJS.
 */
public final class TypeScript {

    private static final String COMMON = "talkbind.ts";

    private TypeScript() {}

    /**
     * The files, by name.
     *
     * @throws IllegalArgumentException if two types have the same name without their packages
     */
    public static SortedMap<String, String> files(List<Schema> schemas) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        files.put(COMMON, common());
        for (Schema schema : schemas) {
            String name = TypeScriptFile.nameOf(schema) + ".ts";
            if (files.put(name, TypeScriptFile.of(schema)) != null) {
                throw new IllegalArgumentException(
                        "two types would have the file " + name + ": write them into two folders");
            }
        }
        return files;
    }

    private static String common() throws IOException {
        try (InputStream in = Objects.requireNonNull(TypeScript.class.getResourceAsStream(COMMON))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

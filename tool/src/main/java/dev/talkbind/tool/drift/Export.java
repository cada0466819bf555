package dev.talkbind.tool.drift;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * An export of users, read one after the other: a JSON array, an object with such an array as its {@code data}, or an object in each
 * line. A folder is all of its files. Whatever its size, one user is in memory.
 */
final class Export {

    private static final int DEEPEST = 50;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private final JsonParser parser;
    private final Consumer<ExportUser> users;

    private Export(JsonParser parser, Consumer<ExportUser> users) {
        this.parser = parser;
        this.users = users;
    }

    static void read(Path place, Consumer<ExportUser> users) throws IOException {
        List<Path> files = List.of(place);
        if (Files.isDirectory(place)) {
            try (Stream<Path> all = Files.walk(place)) {
                files = all.filter(Files::isRegularFile).sorted().toList();
            }
        }
        for (Path file : files) {
            try (JsonParser parser = FACTORY.createParser(file.toFile())) {
                new Export(parser, users).read();
            }
        }
    }

    private void read() throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                user();
            } else if (token.isScalarValue()) {
                throw new IOException("an export holds users, and not single values");
            }
        }
    }

    /** A user, or the object around an array of them, which it goes into. */
    private void user() throws IOException {
        String id = "";
        String role = "";
        Map<String, String> custom = new LinkedHashMap<>();
        Set<String> fields = new HashSet<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (name.equals("id")) {
                id = parser.getText();
            } else if (name.equals("role") && token == JsonToken.VALUE_STRING) {
                role = parser.getText();
            } else if (name.equals("custom") && token == JsonToken.START_OBJECT) {
                custom = custom();
            } else if (name.equals("data") && token == JsonToken.START_ARRAY) {
                elements();
            } else if (token != JsonToken.VALUE_NULL) {
                fields.add(name);
                parser.skipChildren();
            }
        }
        if (!id.isEmpty()) {
            users.accept(new ExportUser(id, role, custom, fields));
        }
    }

    private void elements() throws IOException {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            user();
        }
    }

    private Map<String, String> custom() throws IOException {
        Map<String, String> custom = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.VALUE_STRING) {
                custom.put(name, parser.getText());
            } else {
                parser.skipChildren();
            }
        }
        return custom;
    }
}

package dev.talkbind.tool.drift;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A file of users, read one after another: a JSON array, an object with such an array as its {@code data}, or one
 * object on each line.
 */
final class Export {

    /** Far more keys than any user has, so that a file with one endless object does not fill the memory. */
    private static final int MOST_KEYS = 100_000;

    private final JsonParser parser;
    private final Consumer<ExportUser> users;

    Export(JsonParser parser, Consumer<ExportUser> users) {
        this.parser = parser;
        this.users = users;
    }

    void read() throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                user();
            } else if (token.isScalarValue()) {
                throw wrong("an export holds users, and not single values");
            }
        }
    }

    /** Reads a user, or the object around an array of users, and then the array. */
    private void user() throws IOException {
        String id = "";
        String role = "";
        Map<String, String> custom = new LinkedHashMap<>();
        Set<String> fields = new HashSet<>();
        boolean isAround = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (name.equals("id") && token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                id = parser.getText();
            } else if (name.equals("custom") && token != JsonToken.VALUE_NULL) {
                custom = custom(token);
            } else if (name.equals("data") && token == JsonToken.START_ARRAY) {
                elements();
                isAround = true;
            } else if (hasValue(token)) {
                role = name.equals("role") && token == JsonToken.VALUE_STRING ? parser.getText() : role;
                fields.add(bounded(name, fields.size()));
            }
        }
        if (!id.isEmpty()) {
            users.accept(new ExportUser(id, role, custom, fields));
        } else if (!isAround) {
            throw wrong("an object without an id is not a user");
        }
    }

    /** Whether a field has a value. Null, an empty list and an empty object are not values. */
    private boolean hasValue(JsonToken token) throws IOException {
        if (!token.isStructStart()) {
            return token != JsonToken.VALUE_NULL;
        }
        int depth = 1;
        int tokens = 0;
        while (depth > 0) {
            JsonToken next = parser.nextToken();
            if (next == null) {
                return false;
            }
            depth += next.isStructStart() ? 1 : next.isStructEnd() ? -1 : 0;
            tokens++;
        }
        return tokens > 1;
    }

    private void elements() throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw wrong("its data holds users, and nothing else");
            }
            user();
        }
    }

    /** Numbers and booleans count as texts, as they do when users are read. */
    private Map<String, String> custom(JsonToken start) throws IOException {
        Map<String, String> custom = new LinkedHashMap<>();
        if (start != JsonToken.START_OBJECT) {
            throw wrong("custom data is an object of texts");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (token.isStructStart()) {
                throw wrong("custom data is flat: a value is a text");
            } else if (token != JsonToken.VALUE_NULL) {
                custom.put(bounded(name, custom.size()), parser.getText());
            }
        }
        return custom;
    }

    private String bounded(String name, int count) throws IOException {
        if (count >= MOST_KEYS) {
            throw wrong("a user has more than " + MOST_KEYS + " keys");
        }
        return name;
    }

    private NotAnExportException wrong(String what) {
        return new NotAnExportException(what + Exports.at(parser.currentLocation()));
    }
}

package dev.talkbind.tool.jsonschema;

import dev.talkbind.tool.form.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON object in ASCII, with its members in the order in which they are put. If a member is put twice, the last value
 * counts.
 */
final class JsonObject {

    private final Map<String, String> members = new LinkedHashMap<>();

    JsonObject text(String name, String text) {
        members.put(name, Word.quoted(text));
        return this;
    }

    /** Puts nothing if the text is empty. */
    JsonObject said(String name, String text) {
        return text.isEmpty() ? this : text(name, text);
    }

    JsonObject texts(String name, List<String> texts) {
        members.put(name, array(texts.stream().map(Word::quoted).toList()));
        return this;
    }

    JsonObject plain(String name, String value) {
        members.put(name, value);
        return this;
    }

    JsonObject object(String name, JsonObject object) {
        return plain(name, object.toString());
    }

    JsonObject objects(String name, List<JsonObject> objects) {
        return plain(name, array(objects.stream().map(JsonObject::toString).toList()));
    }

    /** As {@link #object}, with a line for each member. Puts nothing if there are no members. */
    JsonObject block(String name, JsonObject object) {
        return object.members.isEmpty() ? this : plain(name, object.lines("    ", "  "));
    }

    /** As {@link #objects}, with a line for each element. Puts nothing if there are no elements. */
    JsonObject blocks(String name, List<JsonObject> objects) {
        String joined = String.join(
                ",\n    ", objects.stream().map(JsonObject::toString).toList());
        return objects.isEmpty() ? this : plain(name, "[\n    " + joined + "\n  ]");
    }

    JsonObject all(JsonObject other) {
        members.putAll(other.members);
        return this;
    }

    private static String array(List<String> elements) {
        return "[" + String.join(", ", elements) + "]";
    }

    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        members.forEach((name, value) -> parts.add(Word.quoted(name) + ": " + value));
        return parts;
    }

    /** A line for each member. */
    String lines(String indent, String end) {
        return "{\n" + indent + String.join(",\n" + indent, parts()) + "\n" + end + "}";
    }

    @Override
    public String toString() {
        return "{" + String.join(", ", parts()) + "}";
    }
}

package dev.talkbind.tool.schema;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON object. Members that are not asked for are ignored. */
public final class Json {

    private static final int DEEPEST = 50;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final Map<?, ?> members;

    private Json(Map<?, ?> members) {
        this.members = members;
    }

    /**
     * Reads a text.
     *
     * @throws IllegalArgumentException if it is not one JSON object
     */
    public static Json parse(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            if (value(parser) instanceof Map<?, ?> members && parser.nextToken() == null) {
                return new Json(members);
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not JSON", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalArgumentException("not one JSON object");
    }

    /** The parser itself refuses very deep nesting, so this recursion is bounded. */
    private static Object value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> members = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                members.put(name, value(parser));
            }
            return members;
        } else if (token == JsonToken.START_ARRAY) {
            List<Object> elements = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                elements.add(value(parser));
            }
            return elements;
        } else if (token == null) {
            return "";
        }
        return token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE
                ? parser.getBooleanValue()
                : parser.getText();
    }

    public Optional<String> text(String name) {
        return members.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /**
     * The text of a required member.
     *
     * @throws IllegalArgumentException if it is absent
     */
    public String needed(String name) {
        return text(name).orElseThrow(() -> new IllegalArgumentException("no text \"" + name + "\""));
    }

    public boolean flag(String name) {
        return Boolean.TRUE.equals(members.get(name));
    }

    public Optional<Json> object(String name) {
        return members.get(name) instanceof Map<?, ?> inner ? Optional.of(new Json(inner)) : Optional.empty();
    }

    public List<Json> objects(String name) {
        List<Json> objects = new ArrayList<>();
        for (Object element : elements(name)) {
            if (element instanceof Map<?, ?> inner) {
                objects.add(new Json(inner));
            }
        }
        return objects;
    }

    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Object element : elements(name)) {
            if (element instanceof String text) {
                texts.add(text);
            }
        }
        return texts;
    }

    private List<?> elements(String name) {
        return members.get(name) instanceof List<?> elements ? elements : List.of();
    }
}

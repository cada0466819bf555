package dev.talkbind.test.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one document as a tree. */
final class TreeReader {
    /**
     * The limits are set here, because they differ between versions of Jackson. The table of keys is switched off,
     * because it would outlive a document.
     */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100)
                    .maxNumberLength(1000)
                    .build())
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private final JsonParser in;

    private TreeReader(JsonParser in) {
        this.in = in;
    }

    /** A document that is only null is read as an empty list: both are refused wherever an object is expected. */
    static Object read(String document) throws IOException {
        try (JsonParser in = FACTORY.createParser(document)) {
            if (in.nextToken() == null) {
                throw new JsonParseException(in, "empty");
            }
            Object tree = new TreeReader(in).value();
            if (in.nextToken() != null) {
                throw new JsonParseException(in, "more than one document");
            }
            return tree == null ? List.of() : tree;
        }
    }

    private @Nullable Object value() throws IOException {
        return switch (in.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> list();
            case VALUE_STRING -> text();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(in.getText());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private JsonObject object() throws IOException {
        JsonObject object = new JsonObject();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String key = text();
            in.nextToken();
            if (object.has(key)) {
                throw new JsonParseException(in, "a key is there twice");
            }
            object.put(key, value());
        }
        return object;
    }

    private List<@Nullable Object> list() throws IOException {
        List<@Nullable Object> list = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            list.add(value());
        }
        return Collections.unmodifiableList(list);
    }

    private String text() throws IOException {
        String text = in.getText();
        if (text.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            throw new JsonParseException(in, "half a surrogate pair");
        }
        return text;
    }
}

package dev.talkbind.fuzz;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A document as the JDK decodes it and Jackson reads it from that text, which is another of its parsers than the one for bytes.
 * Values are kept as they are spelt.
 */
sealed interface Json {
    JsonFactory JACKSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(100).build())
            .build();

    /** As it is written. */
    Json NULL = new Scalar(JsonToken.VALUE_NULL, "null");

    /** An object. */
    record Members(Map<String, Json> byKey) implements Json {}

    /** An array. */
    record Items(List<Json> all) implements Json {}

    /** A string, number, boolean or null. */
    record Scalar(JsonToken kind, String text) implements Json {}

    /**
     * The one value of a document.
     *
     * @throws Refused where it is no UTF-8, no JSON, or has a key twice or with half a surrogate pair
     */
    static Json of(byte[] document) {
        try (JsonParser in = JACKSON.createParser(decoded(document))) {
            in.nextToken();
            Json value = value(in);
            Refused.unless(in.nextToken() == null);
            return value;
        } catch (IOException fault) {
            throw new Refused();
        }
    }

    /** Its text without a byte order mark. */
    private static String decoded(byte[] document) throws IOException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(document))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Json value(JsonParser in) throws IOException {
        Refused.unless(in.currentToken() != null);
        return switch (in.currentToken()) {
            case START_OBJECT -> members(in);
            case START_ARRAY -> items(in);
            default -> new Scalar(in.currentToken(), in.getText());
        };
    }

    private static Json members(JsonParser in) throws IOException {
        Map<String, Json> members = new LinkedHashMap<>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String key = in.currentName();
            in.nextToken();
            Refused.unless(Surrogates.arePaired(key) && members.put(key, value(in)) == null);
        }
        return new Members(members);
    }

    private static Json items(JsonParser in) throws IOException {
        List<Json> items = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(in));
        }
        return new Items(items);
    }
}

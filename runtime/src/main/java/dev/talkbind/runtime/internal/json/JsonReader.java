package dev.talkbind.runtime.internal.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.internal.HalfPair;
import dev.talkbind.runtime.internal.Jackson;
import dev.talkbind.runtime.internal.JsonNumber;
import dev.talkbind.runtime.internal.JsonObject;
import dev.talkbind.runtime.internal.Utf8;
import dev.talkbind.runtime.internal.json.fast.FastReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document as a tree: see {@link JsonObject}. Every mistake is a {@link ReadException} with a JSON path, which
 * never shows content of the document. Jackson's own messages quote the document, so they are never passed on.
 */
public final class JsonReader {
    private final JsonParser in;

    private JsonReader(JsonParser in) {
        this.in = in;
    }

    /** Reads a document in UTF-8. A byte order mark is skipped. */
    @SuppressWarnings("ReferenceEquality") // ODD is one instance
    public static @Nullable Object read(byte[] document) {
        Object tree = FastReader.read(document);
        return tree == FastReader.ODD ? readWhole(document) : tree;
    }

    /** Reads a document. */
    public static @Nullable Object read(String document) {
        int half = HalfPair.in(document);
        if (half >= 0) {
            throw JsonPath.ROOT.fault(HalfPair.EXPECTED + " at character " + half);
        }
        return read(document.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a document without the fast path. */
    static @Nullable Object readWhole(byte[] document) {
        int fault = isWide(document) ? 0 : Utf8.fault(document);
        if (fault >= 0) {
            throw JsonPath.ROOT.fault("UTF-8 from byte " + fault + " on");
        }
        try (JsonParser in = Jackson.factory().createParser(document)) {
            return new JsonReader(in).whole();
        } catch (IOException broken) {
            throw JsonPath.ROOT.fault("JSON in UTF-8");
        }
    }

    /** A zero among the first two bytes means UTF-16 or UTF-32, which Jackson would read. */
    private static boolean isWide(byte[] document) {
        return document.length > 1 && (document[0] == 0 || document[1] == 0);
    }

    private @Nullable Object whole() {
        try {
            if (in.nextToken() == null) {
                throw JsonPath.ROOT.fault("a JSON document, but empty");
            }
            Object tree = value();
            if (in.nextToken() != null) {
                throw JsonPath.ROOT.fault("the end of the document");
            }
            return tree;
        } catch (IOException broken) {
            throw broken(broken);
        }
    }

    /**
     * The value that begins at the current token. The switch uses the token's number, because for a switch on the enum
     * javac generates another class.
     */
    private @Nullable Object value() throws IOException {
        return switch (in.currentTokenId()) {
            case JsonTokenId.ID_START_OBJECT -> object();
            case JsonTokenId.ID_START_ARRAY -> list();
            case JsonTokenId.ID_STRING -> text();
            case JsonTokenId.ID_NUMBER_INT, JsonTokenId.ID_NUMBER_FLOAT -> new JsonNumber(in.getText());
            case JsonTokenId.ID_TRUE -> true;
            case JsonTokenId.ID_FALSE -> false;
            default -> null;
        };
    }

    private JsonObject object() throws IOException {
        List<String> keys = new ArrayList<>();
        List<@Nullable Object> values = new ArrayList<>();
        Set<String> unique = new HashSet<>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String key = in.getText();
            if (HalfPair.in(key) >= 0) {
                throw fault(HalfPair.EXPECTED);
            }
            in.nextToken();
            if (!unique.add(key)) {
                throw fault("there once");
            }
            keys.add(key);
            values.add(value());
        }
        return new JsonObject(keys.toArray(new String[0]), values.toArray(), keys.size());
    }

    private List<@Nullable Object> list() throws IOException {
        List<@Nullable Object> list = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            list.add(value());
        }
        return list;
    }

    private Object text() throws IOException {
        String text = in.getText();
        return HalfPair.in(text) < 0 ? text : HalfPair.TEXT;
    }

    private ReadException fault(String expected) {
        return JsonPath.of(in.getParsingContext()).fault(expected);
    }

    private ReadException broken(IOException fault) {
        JsonLocation at = in.currentLocation();
        String where = " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
        boolean isLimit = fault instanceof StreamConstraintsException;
        return fault((isLimit ? "within the limits of depth and length" : "well-formed JSON") + where);
    }
}

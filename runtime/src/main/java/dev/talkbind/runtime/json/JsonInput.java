package dev.talkbind.runtime.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.ReadProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One JSON document, token by token. Whatever is wrong with it is a {@link ReadException} with a JSON path, which never shows
 * what the document says: so Jackson's own messages, which quote it, go no further than here.
 */
final class JsonInput {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(100).build())
            .disable(
                    JsonFactory.Feature
                            .INTERN_FIELD_NAMES) // keys come from outside, and the JVM's own table is for code
            .build();

    private final byte[] document;
    private final PlainTokens plain;
    private @Nullable JsonParser parser; // for all that follows the plain tokens
    private @Nullable JsonToken token;

    private JsonInput(byte[] document) {
        this.document = document;
        this.plain = new PlainTokens(document);
    }

    /** A document in UTF-8, standing at its first token. One byte order mark of UTF-8 is skipped. */
    static JsonInput of(byte[] document) {
        JsonInput in = new JsonInput(document);
        if (in.next() == null) {
            throw in.fault("a JSON document, but empty");
        }
        return in;
    }

    static JsonInput of(String document) {
        int half = Surrogates.half(document);
        if (half >= 0) {
            throw fault(JsonPath.ROOT, "text without half a surrogate pair at character " + half);
        }
        return of(document.getBytes(StandardCharsets.UTF_8));
    }

    @Nullable
    JsonToken token() {
        return token;
    }

    @Nullable
    JsonToken next() {
        if (parser == null) {
            token = plain.next();
            if (token != JsonToken.NOT_AVAILABLE) {
                return token;
            }
        }
        token = next(parser());
        return token;
    }

    private static @Nullable JsonToken next(JsonParser parser) {
        try {
            return parser.nextToken();
        } catch (IOException broken) {
            throw broken(parser, broken);
        }
    }

    /** The parser, at the last token that was handed out. */
    private JsonParser parser() {
        JsonParser open = parser;
        if (open == null) {
            open = open(document);
            for (int i = 0; i < plain.count(); i++) {
                next(open);
            }
            parser = open;
        }
        return open;
    }

    private static JsonParser open(byte[] document) {
        int fault = isWide(document) ? 0 : Utf8.fault(document);
        if (fault >= 0) {
            throw fault(JsonPath.ROOT, "UTF-8 from byte " + fault + " on");
        }
        try {
            return FACTORY.createParser(document);
        } catch (IOException broken) {
            throw fault(JsonPath.ROOT, "JSON in UTF-8");
        }
    }

    /** A zero among the first two bytes: UTF-16 or UTF-32, which Jackson would read. */
    private static boolean isWide(byte[] document) {
        return document.length > 1 && (document[0] == 0 || document[1] == 0);
    }

    /** Passes over the value that begins here; its depth has a limit. */
    void skip() {
        if (token() == JsonToken.START_OBJECT) {
            KeysOnce keys = new KeysOnce(this);
            while (keys.next() != null) {
                skip();
            }
        } else if (token() == JsonToken.START_ARRAY) {
            while (next() != JsonToken.END_ARRAY) {
                skip();
            }
        }
    }

    /**
     * Goes on to the value of an object's next member, and gives its key; null at the object's end. Half a surrogate pair in a key
     * is one that Jackson refuses by itself.
     */
    @Nullable
    String nextKey() {
        if (next() == JsonToken.END_OBJECT) {
            return null;
        }
        String key = key();
        next();
        return key;
    }

    private String key() {
        if (parser == null) {
            return plain.key();
        }
        try {
            return parser.currentName();
        } catch (IOException broken) {
            throw broken(parser, broken);
        }
    }

    /** The text of a string, or a number as it stands there. */
    String text() {
        if (parser == null) {
            return plain.text();
        }
        String text;
        try {
            text = parser.getText();
        } catch (IOException broken) {
            throw broken(parser, broken);
        }
        if (Surrogates.half(text) >= 0) {
            throw fault("text without half a surrogate pair");
        }
        return text;
    }

    /**
     * The whole number that stands here, or that a string says.
     *
     * @throws NumberFormatException where it is none, or does not fit
     */
    long number() {
        return parser == null && token == JsonToken.VALUE_NUMBER_INT ? plain.number() : Long.parseLong(text());
    }

    /** Nothing but white space follows the value that ends here. */
    void end() {
        if (next() != null) {
            throw fault(JsonPath.ROOT, "the end of the document");
        }
    }

    /** What stands here is not what belongs here. */
    ReadException fault(String expected) {
        return fault(JsonPath.of(parser().getParsingContext()), expected);
    }

    private static ReadException broken(JsonParser parser, IOException fault) {
        JsonLocation at = parser.currentLocation();
        String where = " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
        boolean isLimit = fault instanceof StreamConstraintsException;
        String expected = isLimit ? "within the limits of depth and length" : "well-formed JSON";
        return fault(JsonPath.of(parser.getParsingContext()), expected + where);
    }

    private static ReadException fault(String path, String expected) {
        ReadProblem problem = new ReadProblem(path, null, expected, null, ReadProblem.Code.JSON);
        return new ReadException("JSON document cannot be read", List.of(problem));
    }
}

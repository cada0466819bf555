package dev.talkbind.runtime.internal.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.talkbind.runtime.internal.HalfPair;
import dev.talkbind.runtime.internal.Jackson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JSON array of strings, such as {@code ["a","b"]}. It is written exactly as {@code JSON.stringify} does, and read in
 * any JSON spelling.
 */
public final class JsonStrings {

    private static final String HEX = "0123456789abcdef";

    private JsonStrings() {}

    public static String write(Collection<String> texts) {
        StringBuilder out = new StringBuilder("[");
        for (String text : texts) {
            out.append(out.length() == 1 ? "\"" : ",\"");
            writeString(out, text);
            out.append('"');
        }
        return out.append(']').toString();
    }

    private static void writeString(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                writeControl(out, c);
            } else {
                out.append(c);
            }
        }
    }

    private static void writeControl(StringBuilder out, char c) {
        switch (c) {
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
        }
    }

    /** The strings of an array, with nothing after it; null for any other text. */
    public static @Nullable List<String> read(String text) {
        try (JsonParser in = Jackson.factory().createParser(text)) {
            List<String> texts = new ArrayList<>();
            JsonToken token = in.nextToken() == JsonToken.START_ARRAY ? in.nextToken() : null;
            while (token == JsonToken.VALUE_STRING) {
                texts.add(in.getText());
                token = in.nextToken();
            }
            boolean isWhole = token == JsonToken.END_ARRAY && in.nextToken() == null;
            return isWhole && areWhole(texts) ? texts : null;
        } catch (IOException quotesTheText) {
            return null;
        }
    }

    /** Whether no string has half a surrogate pair, which an escape can produce. */
    private static boolean areWhole(List<String> texts) {
        for (String text : texts) {
            if (HalfPair.in(text) >= 0) {
                return false;
            }
        }
        return true;
    }
}

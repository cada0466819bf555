package dev.talkbind.runtime.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A JSON array of strings, such as {@code ["a","b"]}: written as {@code JSON.stringify} does, read as any JSON spells it. */
final class JsonStrings {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String HEX = "0123456789abcdef";

    private JsonStrings() {}

    static String write(Collection<String> texts) {
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

    /** The strings of an array, and nothing after it. */
    static List<String> read(String text, ValueText<?> form) {
        try (JsonParser in = JSON.createParser(text)) {
            List<String> texts = new ArrayList<>();
            require(in.nextToken() == JsonToken.START_ARRAY, form);
            while (in.nextToken() != JsonToken.END_ARRAY) {
                require(in.currentToken() == JsonToken.VALUE_STRING, form);
                texts.add(in.getText());
            }
            require(in.nextToken() == null, form);
            return texts;
        } catch (IOException quotesTheText) {
            throw Refusal.of(form);
        }
    }

    private static void require(boolean asExpected, ValueText<?> form) {
        if (!asExpected) {
            throw Refusal.of(form);
        }
    }
}

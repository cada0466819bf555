package dev.talkbind.runtime.json;

import com.fasterxml.jackson.core.JsonStreamContext;

/** Says where in a document something is: {@code $.custom.a}, {@code $.data[3].email[0]}. */
final class JsonPath {
    static final String ROOT = "$";

    private static final String TOKENS = "pushTokens"; // its keys are personal
    private static final int SHOWN = 60;

    private JsonPath() {}

    /** Where a parser stands. */
    static String of(JsonStreamContext at) {
        JsonStreamContext parent = at.getParent();
        if (parent == null) {
            return ROOT;
        }
        String path = of(parent);
        if (at.inArray()) {
            return at.hasCurrentIndex() ? path + '[' + at.getCurrentIndex() + ']' : path;
        }
        String key = at.getCurrentName();
        return key == null ? path : TOKENS.equals(parent.getCurrentName()) ? path + "[*]" : member(path, key);
    }

    /** A member of an object. A long key is cut, and what could break a line is escaped. */
    static String member(String path, String key) {
        if (isIdentifier(key)) {
            return path + '.' + key;
        }
        StringBuilder quoted = new StringBuilder(path).append("['");
        for (int i = 0; i < key.length() && i < SHOWN; i++) {
            char c = key.charAt(i);
            if (c < ' ' || c >= 0x7F || c == '\'' || c == '\\') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append(key.length() > SHOWN ? "…']" : "']").toString();
    }

    private static boolean isIdentifier(String key) {
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
            if (!letter && (i == 0 || c < '0' || c > '9')) {
                return false;
            }
        }
        return !key.isEmpty() && key.length() <= SHOWN;
    }
}

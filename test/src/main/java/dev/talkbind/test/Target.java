package dev.talkbind.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The path and query of a request, decoded.
 *
 * @param path the segments of the path; a percent-encoded slash in a user's id does not divide it
 */
record Target(List<String> path, Map<String, String> parameters) {

    /**
     * Decodes a path with its query.
     *
     * @throws IllegalArgumentException if it is not percent-encoded UTF-8; the message says what is wrong, and quotes
     *     nothing
     */
    static Target of(String encoded) {
        int query = encoded.indexOf('?');
        String path = query < 0 ? encoded : encoded.substring(0, query);
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("The path does not begin with a slash.");
        }
        List<String> segments = new ArrayList<>();
        for (String segment : path.substring(1).split("/", -1)) {
            segments.add(decoded(segment));
        }
        return new Target(List.copyOf(segments), query < 0 ? Map.of() : parameters(encoded.substring(query + 1)));
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String part : query.split("&", -1)) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? part : part.substring(0, equals);
            String value = equals < 0 ? "" : part.substring(equals + 1).replace('+', ' ');
            parameters.put(decoded(name), decoded(value));
        }
        return parameters;
    }

    private static String decoded(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c <= ' ' || c > '~') {
                throw new IllegalArgumentException("The path has a character that is not percent-encoded.");
            }
            if (c == '%') {
                bytes.write(hex(encoded, i + 1) << 4 | hex(encoded, i + 2));
                i += 2;
            } else {
                bytes.write(c);
            }
        }
        try {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException fault) {
            throw new IllegalArgumentException("The path is not UTF-8.", fault);
        }
    }

    private static int hex(String encoded, int at) {
        int digit = at < encoded.length() ? Character.digit(encoded.charAt(at), 16) : -1;
        if (digit < 0) {
            throw new IllegalArgumentException("The path has a percent sign without two hexadecimal digits.");
        }
        return digit;
    }

    /** Does not show the path, which may be somebody's id. */
    @Override
    public String toString() {
        return "Target[" + path.size() + "]";
    }
}

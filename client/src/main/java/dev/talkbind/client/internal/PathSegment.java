package dev.talkbind.client.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HexFormat;

/**
 * An id as a segment of a path. Every byte of its UTF-8 form is percent-encoded, except the characters that RFC 3986
 * calls unreserved.
 */
public final class PathSegment {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private PathSegment() {}

    /** Whether a path can name this id. {@code .} and {@code ..} lead elsewhere, however they are encoded. */
    public static boolean isSafe(String id) {
        return !id.equals(".") && !id.equals("..");
    }

    /**
     * The segment.
     *
     * @throws IllegalArgumentException if the id holds half a surrogate pair, which has no UTF-8 form
     */
    public static String of(String id) {
        StringBuilder segment = new StringBuilder();
        for (ByteBuffer bytes = encoded(id); bytes.hasRemaining(); ) {
            byte each = bytes.get();
            if (isUnreserved(each)) {
                segment.append((char) each);
            } else {
                segment.append('%').append(HEX.toHexDigits(each));
            }
        }
        return segment.toString();
    }

    private static ByteBuffer encoded(String id) {
        try {
            return UTF_8.newEncoder().encode(CharBuffer.wrap(id));
        } catch (CharacterCodingException halfPair) {
            throw new IllegalArgumentException("id: holds half a surrogate pair, which no address can hold");
        }
    }

    private static boolean isUnreserved(byte each) {
        return each >= 'a' && each <= 'z'
                || each >= 'A' && each <= 'Z'
                || each >= '0' && each <= '9'
                || each == '-'
                || each == '.'
                || each == '_'
                || each == '~';
    }
}

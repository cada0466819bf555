package dev.talkbind.runtime.internal.json.fast;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A key of an object, in the bytes that documents have. */
final class Key {
    /** Longer keys, in bytes, are not kept. */
    static final int LONGEST = 64;

    private final String text;
    private final long hash;
    private final int length;
    private final long[] words; // the key and the quote after it, except the last word
    private final long last; // the word that ends with the quote; for a short key, all of the key and the quote
    private final int lastShift;
    private @Nullable Shape shape; // written without a lock: a thread sees a whole shape, or none

    Key(String text, long hash) {
        byte[] quoted = text.concat("\"").getBytes(StandardCharsets.UTF_8);
        this.text = text;
        this.hash = hash;
        this.length = quoted.length - 1;
        this.words = new long[quoted.length / Words.BYTES];
        for (int i = 0; i < words.length; i++) {
            words[i] = Words.of(quoted).getLong(i * Words.BYTES);
        }
        int before = Math.max(Words.BYTES - quoted.length, 0);
        byte[] padded = new byte[before + quoted.length];
        System.arraycopy(quoted, 0, padded, before, quoted.length);
        this.lastShift = before * Byte.SIZE;
        this.last = Words.of(padded).getLong(padded.length - Words.BYTES) >>> lastShift;
    }

    String text() {
        return text;
    }

    /** The number of bytes. */
    int length() {
        return length;
    }

    /** Whether the key has this hash and is at this position. */
    boolean is(long sought, ByteBuffer document, int from) {
        return hash == sought && isAt(document, from);
    }

    /** Whether the key is at this position, followed by the quote. */
    boolean isAt(ByteBuffer document, int from) {
        int lastWord = from + length + 1 - Words.BYTES;
        if (lastWord < 0) {
            return isNearBeginning(document, from);
        }
        if (lastWord + Words.BYTES > document.limit()) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (document.getLong(from + i * Words.BYTES) != words[i]) {
                return false;
            }
        }
        return document.getLong(lastWord) >>> lastShift == last;
    }

    /** As {@link #isAt}, near the beginning of the document, where the last word would begin before it. */
    private boolean isNearBeginning(ByteBuffer document, int from) {
        int i = 0;
        while (i < length
                && i < text.length()
                && from + i < document.limit()
                && document.get(from + i) == text.charAt(i)) {
            i++;
        }
        return i == length && from + i < document.limit() && document.get(from + i) == '"';
    }

    /** The shape of the last object that was read and began with this key. */
    @Nullable
    Shape shape() {
        return shape;
    }

    void shape(Shape last) {
        shape = last;
    }
}

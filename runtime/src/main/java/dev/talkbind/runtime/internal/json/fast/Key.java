package dev.talkbind.runtime.internal.json.fast;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A key of an object, as it stands in documents. */
final class Key {
    /** The most bytes of a key that is kept. */
    static final int LONGEST = 64;

    private final String text;
    private final long hash;
    private final int length;
    private final long[] words; // of the key and the quote behind it, but for the last
    private final long last; // the word that ends with the quote; of a short key, what of it is the key and the quote
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

    /** Whether it has this hash and stands here. */
    boolean is(long sought, ByteBuffer document, int from) {
        return hash == sought && isAt(document, from);
    }

    /** Whether it stands here, with the quote behind it. */
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

    /** The same, where no word that ends with the quote is in the document. */
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

    /** The shape of the object that began with this key when it was read last. */
    @Nullable
    Shape shape() {
        return shape;
    }

    void shape(Shape last) {
        shape = last;
    }
}

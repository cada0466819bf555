package dev.talkbind.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A key in ASCII without escapes, as it stands in documents. */
final class KnownKey {
    private final String text;
    private final long hash;
    private final byte[] bytes;
    private final long[] words; // with the quote after it
    private final long lastBits; // of the last word

    /** The place of the key that came after this one when it was read last. */
    private int next;

    KnownKey(String text, long hash) {
        this.text = text;
        this.hash = hash;
        bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        words = new long[bytes.length / Words.BYTES + 1];
        byte[] quoted = Arrays.copyOf(bytes, words.length * Words.BYTES);
        quoted[bytes.length] = '"';
        for (int i = 0; i < words.length; i++) {
            words[i] = Words.at(quoted, i * Words.BYTES);
        }
        lastBits = -1L >>> Byte.SIZE * (quoted.length - bytes.length - 1);
    }

    String text() {
        return text;
    }

    int length() {
        return bytes.length;
    }

    int next() {
        return next;
    }

    void next(int place) {
        next = place;
    }

    /** Whether it is the piece of text that was found last, of this hash. */
    boolean is(PlainBytes in, long sought) {
        return hash == sought && in.is(bytes);
    }

    /** Whether it stands here with the quote after it; not where a document ends soon. */
    boolean isAt(byte[] document, int place) {
        int last = words.length - 1;
        int end = place + last * Words.BYTES;
        if (end + Words.BYTES > document.length) {
            return false;
        }
        for (int i = 0; i < last; i++) {
            if (Words.at(document, place + i * Words.BYTES) != words[i]) {
                return false;
            }
        }
        return (Words.at(document, end) & lastBits) == words[last];
    }
}

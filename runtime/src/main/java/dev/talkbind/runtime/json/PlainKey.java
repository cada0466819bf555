package dev.talkbind.runtime.json;

import org.jspecify.annotations.Nullable;

/** The key at which a document stands: mostly the one that came after the last key in the document before, else one to be sought. */
final class PlainKey {
    private KnownKey known = KnownKeys.START;
    private long hash;
    private boolean isKnown;

    /** Where the quote is that ends the key that begins here; the end of the document where the key is not plain. */
    int end(byte[] document, int start, int longest) {
        KnownKey next = KnownKeys.after(known);
        if (next != null && next.isAt(document, start)) {
            isKnown = true;
            known = next;
            return start + next.length();
        }
        isKnown = false;
        return hashedEnd(document, start, Math.min(document.length, start + longest));
    }

    private int hashedEnd(byte[] document, int start, int end) {
        long sum = 0;
        for (int i = start; i + Words.BYTES <= end; i += Words.BYTES) {
            long word = Words.at(document, i);
            int plain = Words.plain(word);
            if (plain < Words.BYTES) {
                hash = sum + Words.first(word, plain);
                return i + plain;
            }
            sum = (sum + word) * KnownKeys.SPREAD;
        }
        return document.length;
    }

    /** It is not plain. */
    void isOdd() {
        hash = KnownKeys.NONE;
    }

    /** Its text, if it is plain; {@code in} has found it. */
    @Nullable
    String text(PlainBytes in) {
        if (!isKnown && hash == KnownKeys.NONE) {
            return null;
        }
        if (!isKnown) {
            known = KnownKeys.of(in, hash, known);
            isKnown = true;
        }
        return known.text();
    }
}

package dev.talkbind.runtime.text;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A short text of ASCII, written piece by piece into bytes that a thread uses for one text after another. A text is finished before the
 * thread begins its next, since nothing else is called in between.
 */
final class ShortAscii {
    private static final int LONGEST = "2026-11-22T10:15:30.123456789Z".length();

    /** For some threads, each at a place of its own: whoever finds another's there makes one. */
    private static final @Nullable ShortAscii[] USED = new ShortAscii[0x40];

    private final long thread; // its number, which no thread has again
    private final byte[] bytes = new byte[LONGEST];
    private int at;

    private ShortAscii(long thread) {
        this.thread = thread;
    }

    /** An empty text. */
    static ShortAscii begin() {
        long thread = Thread.currentThread().getId();
        int place = (int) thread & USED.length - 1;
        ShortAscii used = USED[place];
        if (used == null || used.thread != thread) {
            used = new ShortAscii(thread);
            USED[place] = used;
        }
        used.at = 0;
        return used;
    }

    ShortAscii sign(char sign) {
        bytes[at++] = (byte) sign;
        return this;
    }

    /** A number below 100 in two digits. */
    ShortAscii two(int number) {
        bytes[at] = (byte) ('0' + number / 10);
        bytes[at + 1] = (byte) ('0' + number % 10);
        at += 2;
        return this;
    }

    /** A number below 10,000 in four digits. */
    ShortAscii four(int number) {
        return two(number / 100).two(number % 100);
    }

    /** A number in that many digits. */
    ShortAscii digits(int count, int number) {
        int rest = number;
        for (int i = at + count - 1; i >= at; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        at += count;
        return this;
    }

    @Override
    public String toString() {
        return new String(bytes, 0, at, StandardCharsets.ISO_8859_1);
    }
}

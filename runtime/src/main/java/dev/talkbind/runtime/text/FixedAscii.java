package dev.talkbind.runtime.text;

import java.nio.charset.StandardCharsets;

/** A text of ASCII whose length is known before it is written, piece by piece. */
final class FixedAscii {
    private final byte[] bytes;
    private int at;

    FixedAscii(int length) {
        bytes = new byte[length];
    }

    FixedAscii sign(char sign) {
        bytes[at++] = (byte) sign;
        return this;
    }

    /** A number below 100 in two digits. */
    FixedAscii two(int number) {
        bytes[at] = (byte) ('0' + number / 10);
        bytes[at + 1] = (byte) ('0' + number % 10);
        at += 2;
        return this;
    }

    /** A number below 10,000 in four digits. */
    FixedAscii four(int number) {
        return two(number / 100).two(number % 100);
    }

    /** A number in that many digits. */
    FixedAscii digits(int count, int number) {
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
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}

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

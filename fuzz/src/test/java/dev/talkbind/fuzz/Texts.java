package dev.talkbind.fuzz;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The texts that inputs are: UTF-8, or after FE FF any characters, half surrogate pairs too. */
final class Texts {
    private Texts() {}

    static String of(byte[] input) {
        boolean isWide = input.length > 1 && input[0] == (byte) 0xFE && input[1] == (byte) 0xFF;
        return isWide
                ? ByteBuffer.wrap(input, 2, input.length - 2).asCharBuffer().toString()
                : new String(input, StandardCharsets.UTF_8);
    }
}

package dev.talkbind.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any text is read by each value type as the JDK reads it, and back; or refused without a word of it. */
class TextFuzzTest {

    @FuzzTest
    void values(byte[] input) {
        String text = Texts.of(input);
        TypeTexts.ALL.forEach(type -> type.check(text));
    }

    @FuzzTest
    void times(byte[] input) {
        String text = Texts.of(input);
        TimeTexts.ALL.forEach(type -> type.check(text));
    }
}

package dev.talkbind.runtime.json;

import java.util.List;
import java.util.Random;

/** Texts that end scripts, strings and lines, or look like something else. */
final class HostileTexts {
    private static final String[] PIECES = {
        "</script>",
        "<!--",
        "<script",
        "]]>",
        "&amp;",
        "\"",
        "\\",
        "\\u0041",
        "\u2028",
        "\u2029",
        "\u0000",
        "\u001f",
        "\u007f",
        "\u0080",
        "\u07ff",
        "\u0800",
        "\ud7ff",
        "\ue000",
        "\uffff",
        "\ufffd",
        "\ufeff",
        "😀",
        "\ud800\udc00",
        "\udbff\udfff",
        "\r\n",
        "\t",
        "\b\f",
        "'",
        "/",
        "é",
        "e\u0301",
        "\u200b",
        "\u202e",
        "$",
        "{{x}}",
        "__proto__",
        "0",
        "a",
        "plain text "
    };

    private HostileTexts() {}

    static List<String> pieces() {
        return List.of(PIECES);
    }

    static String piece(Random random) {
        return PIECES[random.nextInt(PIECES.length)];
    }

    static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(piece(random));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            int c = random.nextInt(Character.MAX_CODE_POINT + 1);
            text.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 'x' : c);
        }
        return text.toString();
    }
}

package dev.talkbind.processor.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.compiler.Compiled;
import dev.talkbind.processor.compiler.TestCompiler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LiteralsTest {

    private static final String[] HOSTILE = {
        "",
        "\"",
        "\\",
        "\\u0022",
        "\\\\u0022",
        "\n",
        "\r",
        "\t",
        "\b",
        "\f",
        "\0",
        "\0007",
        "\1778",
        "\u007f",
        "\u0080",
        "\u0085",
        "\u2028",
        "\u2029",
        "\u00e9",
        "\ufeff",
        "\uffff",
        "\ud83d\ude00",
        "\ud83d",
        "\ude00",
        "*/",
        "//",
        "$S",
        "$$",
        "${x}",
        "%s",
        "u000a",
        "\ue000",
        "\u202e",
        "'",
        " "
    };

    /** Half a pair before a backslash: javac then takes two more backslashes for one, and no half gets as far as code. */
    private static final Pattern MISREAD = Pattern.compile("[\\ud800-\\udbff]\\\\");

    @Test
    void escapesAllButPrintableAscii() {
        assertThat(Literals.of("Ann & \"Bob\"")).isEqualTo("\"Ann & \\\"Bob\\\"\"");
        assertThat(Literals.of("a\\b")).isEqualTo("\"a\\\\b\"");
        assertThat(Literals.of("\n\r\t")).isEqualTo("\"\\n\\r\\t\"");
        assertThat(Literals.of("\0\u001f")).isEqualTo("\"\\000\\037\"");
        assertThat(Literals.of("\u007f\u0085\u2028\u2029")).isEqualTo("\"\\u007f\\u0085\\u2028\\u2029\"");
        assertThat(Literals.of("\u00e9\ud83d\ude00")).isEqualTo("\"\\u00e9\\ud83d\\ude00\"");
        assertThat(Literals.of("\ud83d")).isEqualTo("\"\\ud83d\"");
    }

    @Test
    void aDigitAfterAnEscapeIsADigit() {
        assertThat(Literals.of("\0007")).isEqualTo("\"\\0007\"");
    }

    @Test
    void meansTheTextToTheCompiler() throws ReflectiveOperationException {
        List<String> texts = texts();

        List<String> read = constants(texts);

        for (int i = 0; i < texts.size(); i++) {
            assertThat(read.get(i)).as(Literals.of(texts.get(i))).isEqualTo(texts.get(i));
        }
    }

    /** Each hostile text, and many that are made of several, where the end of one could change the next. */
    private static List<String> texts() {
        Random random = new Random(20_261_122);
        List<String> texts = new ArrayList<>(List.of(HOSTILE));
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int parts = random.nextInt(8); parts >= 0; parts--) {
                text.append(
                        random.nextInt(4) == 0
                                ? String.valueOf((char) random.nextInt(0x10000))
                                : HOSTILE[random.nextInt(HOSTILE.length)]);
            }
            texts.add(text.toString());
        }
        texts.removeIf(text -> MISREAD.matcher(text).find());
        return texts;
    }

    /** The texts after they went through a compiler as literals, in a source of pure ASCII. */
    private static List<String> constants(List<String> texts) throws ReflectiveOperationException {
        StringBuilder source = new StringBuilder("public class Constants {\n");
        for (int i = 0; i < texts.size(); i++) {
            source.append("public static final String T" + i + " = " + Literals.of(texts.get(i)) + ";\n");
        }
        assertThat(source.append("}\n").chars()).allMatch(c -> c < 128);
        Compiled compiled = TestCompiler.JAVAC.compile(Map.of("Constants.java", source.toString()), "-proc:none");
        assertThat(compiled.errors()).isEmpty();
        Class<?> constants = compiled.loader().loadClass("Constants");
        List<String> read = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            read.add((String) constants.getField("T" + i).get(null));
        }
        return read;
    }
}

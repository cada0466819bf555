package dev.talkbind.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.value.Breaks;
import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void whatIsNotMarkedStaysAsItIs() {
        String source = "class Seller {\n    int x = \"" + "long".repeat(40) + "\";\n}\n";

        assertThat(Layout.of(source)).isEqualTo(source);
    }

    @Test
    void aShortCommentTakesOneLine() {
        assertThat(Layout.of("/**\n * Maps {@link Seller}.\n */\nclass A"))
                .isEqualTo("/** Maps {@link Seller}. */\nclass A");
        assertThat(Layout.of("    /**\n     * The tier.\n     */\n    int a;"))
                .isEqualTo("    /** The tier. */\n    int a;");
        assertThat(Layout.of("/**\n * One line,\n * and another.\n */"))
                .isEqualTo("/**\n * One line,\n * and another.\n */");
    }

    @Test
    void anEmptyBodyTakesOneLine() {
        assertThat(Layout.of("    private A() {\n    }\n")).isEqualTo("    private A() {}\n");
        assertThat(Layout.of("class A {\n}\n")).isEqualTo("class A {}\n");
        assertThat(Layout.of("void a() {\n    b();\n}\n")).isEqualTo("void a() {\n    b();\n}\n");
    }

    @Test
    void aLineThatFitsIsNotBroken() {
        assertThat(Layout.of("    int A = " + Breaks.VALUE + "of(a," + Breaks.ARGUMENT + "b)" + Breaks.CHAIN + ".c();"))
                .isEqualTo("    int A = of(a, b).c();");
    }

    @Test
    void aLineOfAHundredFits() {
        String line = "a".repeat(14) + " = " + Breaks.VALUE + "x".repeat(82) + ";";

        assertThat(Layout.of(line)).hasSize(100).doesNotContain("\n");
        assertThat(Layout.of("a" + line)).isEqualTo("a".repeat(15) + " =\n        " + "x".repeat(82) + ";");
    }

    @Test
    void aLongLineIsBrokenAtItsValue() {
        String source = line("a".repeat(50), "b".repeat(50), ".c()");

        assertThat(Layout.of(source))
                .isEqualTo("    " + "a".repeat(50) + " =\n            " + "b".repeat(50) + ".c();");
    }

    @Test
    void orAtItsCallsWhereItsValueAloneIsTooLong() {
        String source = line("a".repeat(20), "b".repeat(60), ".c" + "d".repeat(30) + "()");

        assertThat(Layout.of(source))
                .isEqualTo(
                        "    " + "a".repeat(20) + " = " + "b".repeat(60) + "\n            .c" + "d".repeat(30) + "();");
    }

    @Test
    void orAtBoth() {
        String source = line("a".repeat(60), "b".repeat(60), ".c" + "d".repeat(60) + "()");

        assertThat(Layout.of(source))
                .isEqualTo("    " + "a".repeat(60) + " =\n            " + "b".repeat(60) + "\n                    .c"
                        + "d".repeat(60) + "();");
    }

    @Test
    void argumentsAreFilledUpWhereNothingElseHelps() {
        StringBuilder source = new StringBuilder("    A = of(one");
        for (int i = 0; i < 30; i++) {
            source.append(",").append(Breaks.ARGUMENT).append("argument").append(i);
        }

        String laidOut = Layout.of(source + ");");

        assertThat(laidOut.lines()).hasSizeGreaterThan(3).allMatch(line -> line.length() <= 100);
        assertThat(laidOut.lines().skip(1)).allMatch(line -> line.startsWith("            argument"));
        assertThat(laidOut.replaceAll("\n *", " ")).isEqualTo(source.toString().replace(Breaks.ARGUMENT, " ") + ");");
    }

    @Test
    void aTextThatIsTooLongInEveryWayStandsAlone() {
        String source = "A = " + Breaks.VALUE + "of(" + "x".repeat(200) + ")" + Breaks.CHAIN + ".c()";

        assertThat(Layout.of(source)).isEqualTo("A =\n        of(" + "x".repeat(200) + ")\n                .c()");
    }

    @Test
    void aDollarOrABackslashIsOnlyThat() {
        assertThat(Layout.of("A = " + Breaks.VALUE + "\"$1 \\\\ $\";")).isEqualTo("A = \"$1 \\\\ $\";");
    }

    private static String line(String variable, String value, String call) {
        return "    " + variable + " = " + Breaks.VALUE + value + Breaks.CHAIN + call + ";";
    }
}

package dev.talkbind.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.compiler.Compiled;
import dev.talkbind.processor.compiler.TestCompiler;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The most custom fields that one type may have, each with all that makes its code longer, stay within javac's limits. */
class ManyFieldsTest {

    private static final String IMPORT = "import dev.talkbind.annotations.*;\n";
    private static final int MOST = 1000;

    private static final String[] TYPES = {"long", "int", "String"};

    @Tag("thorough")
    @Test
    void aThousandWithAliasesAndDefaultsWork() {
        String fields = IntStream.range(0, MOST)
                .mapToObj(i ->
                        "@CustomField(value = \"key-%d\", aliases = {\"a%d\", \"b%d\", \"c%d\"}%s) public %s field%d;\n"
                                .formatted(i, i, i, i, defaultOf(i), TYPES[i % 3], i))
                .collect(Collectors.joining());
        String wide = "@TalkUser public class Wide {\npublic String id = \"1\";\npublic String name = \"w\";\n" + fields
                + "}";
        String check = """
                public class Check {
                    public static void main(String[] args) {
                        Wide wide = new Wide();
                        wide.field0 = 41;
                        wide.field2 = "x";
                        wide.field999 = -9;
                        var user = WideUserMapper.INSTANCE.toUser(wide);
                        Wide read = WideUserMapper.INSTANCE.fromUser(user);
                        if (read.field0 != 41 || !read.field2.equals("x") || read.field999 != -9) {
                            throw new AssertionError();
                        }
                        var empty = dev.talkbind.runtime.User.builder("1").build();
                        if (WideUserMapper.INSTANCE.fromUser(empty).field997 != 997) {
                            throw new AssertionError();
                        }
                        WideCustomDataConverter.INSTANCE.applyTo(read, user.custom());
                        if (!WideUserMapper.INSTANCE.diff(user, read).isEmpty()) {
                            throw new AssertionError(WideUserMapper.INSTANCE.diff(user, read).custom());
                        }
                    }
                }
                """;

        Compiled compiled = TestCompiler.JAVAC.compile(
                Map.of("Wide.java", IMPORT + wide, "Check.java", check), "-Xlint:all", "-Werror");

        assertThat(compiled.said()).isEmpty();
        compiled.run("Check");
    }

    private static String defaultOf(int field) {
        return TYPES[field % 3].equals("String") ? "" : ", defaultValue = \"" + field + "\"";
    }

    /** A record has at most 255 slots for its components, two for a long or double. */
    @Test
    void theWidestRecordWorks() {
        String components = IntStream.range(0, 126)
                .mapToObj(i -> "@CustomField long field" + i)
                .collect(Collectors.joining(", "));
        String wide = "@TalkUser public record Wide(String id, String name, " + components + ") {}";

        assertThat(TestCompiler.JAVAC
                        .compile(Map.of("Wide.java", IMPORT + wide), "-Xlint:all", "-Werror")
                        .said())
                .isEmpty();
    }
}

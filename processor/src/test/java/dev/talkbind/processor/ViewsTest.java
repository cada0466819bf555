package dev.talkbind.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.compiler.CommandLine;
import dev.talkbind.processor.compiler.Compiled;
import dev.talkbind.processor.compiler.Said;
import dev.talkbind.processor.compiler.TestCompiler;
import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Views of classes in a vendor's jar: a class file may not say what the parameters of a constructor are called. */
class ViewsTest {

    private static final String HEAD = "package shop;\nimport dev.talkbind.annotations.*;\nimport vendor.Trader;\n";
    private static final Map<String, String> VENDORS = Map.of("vendor/Trader.java", """
            package vendor;
            public class Trader {
                private final long id;
                private final String name;
                public Trader(long id, String name) { this.id = id; this.name = name; }
                public long getId() { return id; }
                public String getName() { return name; }
            }
            """);

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void aClassFileWithoutNamesOfParametersIsOneErrorWithThreeWaysOut(TestCompiler compiler) {
        vendors("-g:none");

        Compiled compiled = compile(compiler, "", "long getId(); String getName();");

        assertThat(compiled.errors()).extracting(Said::code).containsExactly("TB105");
        assertThat(compiled.errors().get(0).message())
                .contains("class file of Trader", "static method", "-parameters", "direction = Direction.WRITE");
        assertThat(compiled.errors().get(0).line()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|static Trader trader(long id, String name) { return new Trader(id, name); }",
                ", direction = Direction.WRITE|",
            })
    void theWaysOutInTheViewWork(String way) {
        vendors("-g:none");
        String[] parts = way.split("\\|", -1);

        Compiled compiled = compile(TestCompiler.JAVAC, parts[0], "long getId(); String getName(); " + parts[1]);

        assertThat(compiled.said()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void aClassFileWithNamesOfParametersIsMadeByItsOwnConstructor(TestCompiler compiler) {
        vendors("-parameters");

        Compiled compiled = compile(compiler, "", "long getId(); String getName();");

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.generated()).containsKey("shop/SellerUserMapper.java");
    }

    private void vendors(String option) {
        new CommandLine(folder).compile(VENDORS, option);
    }

    private Compiled compile(TestCompiler compiler, String says, String body) {
        String view = HEAD + "@TalkUser(of = Trader.class" + says + ") interface Seller { " + body + " }\n";
        String classPath = System.getProperty("java.class.path") + File.pathSeparator + folder.resolve("made");
        return compiler.compile(Map.of("shop/Seller.java", view), "-classpath", classPath, "-Xlint:all,-processing");
    }
}

package dev.talkbind.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.compiler.CommandLine;
import dev.talkbind.processor.compiler.Compiled;
import dev.talkbind.processor.compiler.Said;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** Classes to which a name alone does not lead: two modules of one build have it, or no code can write it. */
class ModulesTest {

    private static final String HEAD = "package p;\nimport dev.talkbind.annotations.*;\n";

    @TempDir
    Path folder;

    private final Map<String, String> sources = new TreeMap<>();

    @Test
    void oneNameInTwoModulesIsTwoMappers() {
        both("Seller", "@TalkUser class Seller { String id; String name; @CustomField String in%s; }");

        Compiled compiled = compile();

        assertThat(compiled.said()).isEmpty();
        assertThat(compiled.generated().get("a/p/SellerCustomDataConverter.java"))
                .contains("\"inA\"");
        assertThat(compiled.generated().get("b/p/SellerCustomDataConverter.java"))
                .contains("\"inB\"");
    }

    @Test
    void soAreNestedOnesAndThoseOfTheirCustomData() {
        both("Shop", """
                class Shop {
                    @TalkUser record Seller(String id, String name, @TalkNested Data data) {}
                    @TalkCustomData record Data(String in%s, Kind kind) {}
                    enum Kind { OF_%1$s }
                }
                """);

        Compiled compiled = compile();

        assertThat(compiled.said()).isEmpty();
        assertThat(compiled.generated())
                .containsKeys(
                        "a/p/Shop_SellerUserMapper.java",
                        "a/p/Shop_DataCustomDataConverter.java",
                        "b/p/Shop_SellerUserMapper.java",
                        "b/p/Shop_DataCustomDataConverter.java");
        assertThat(compiled.generated().get("b/p/Shop_DataCustomDataConverter.java"))
                .contains("\"inB\"");
    }

    /** A class that waits is found again in its own module. */
    @Test
    void eachWaitsForItsOwn() {
        both("Seller", """
                @TalkUser final class Seller {
                    final String id;
                    final String name;
                    @CustomField final String in%s;
                    private SellerUserMapper mapper;
                    Seller(String id, String name, String in%1$s) { this.id = id; this.name = name; this.in%1$s = in%1$s; }
                    SellerUserMapper getMapper() { return mapper; }
                    void setMapper(SellerUserMapper mapper) { this.mapper = mapper; }
                }
                """);

        assertThat(compile().said()).isEmpty();
    }

    /** A mistake is told in the file that has it. */
    @Test
    void aMistakeOfOneIsNotOneOfTheOther() {
        sources.put("a/p/Seller.java", HEAD + "@TalkUser class Seller { String id; String name; int email; }");
        sources.put("b/p/Seller.java", HEAD + "@TalkUser class Seller { String id; String name; }");
        sources.put("b/p/Stray.java", HEAD + "class Stray { @CustomField int x; }");
        sources.put("a/p/Stray.java", HEAD + "class Stray { int x; }");

        Compiled compiled = compile();

        assertThat(compiled.said())
                .extracting(said -> said.code() + " " + said.file())
                .containsExactlyInAnyOrder("TB205 a/p/Seller.java", "TB119 b/p/Stray.java");
        assertThat(compiled.generated()).containsKey("b/p/SellerUserMapper.java");
    }

    private void both(String name, String source) {
        sources.put("a/p/" + name + ".java", HEAD + source.formatted("A"));
        sources.put("b/p/" + name + ".java", HEAD + source.formatted("B"));
    }

    private Compiled compile() {
        sources.put("a/module-info.java", "module a { requires dev.talkbind.runtime; }");
        sources.put("b/module-info.java", "module b { requires dev.talkbind.runtime; }");
        return new CommandLine(folder)
                .compile(sources, "--module-path", SuppliesTest.MODULES, "--module-source-path", "SOURCE");
    }

    /** Code beside it cannot name what is inside; other classes are generated. */
    @Test
    @EnabledForJreRange(min = JRE.JAVA_25)
    void aCompactSourceFileIsOneError() {
        sources.put("Main.java", """
                import dev.talkbind.annotations.*;

                @TalkUser record Seller(String id, String name, @CustomField Tier tier) {}
                enum Tier { FREE }
                @CustomField int stray;
                void main() {}
                """);
        sources.put(
                "Buyer.java", "import dev.talkbind.annotations.*;\n@TalkUser record Buyer(String id, String name) {}");

        Compiled compiled = new CommandLine(folder).compile(sources, "-classpath", SuppliesTest.MODULES);

        assertThat(compiled.errors()).extracting(Said::code).containsExactly("TB102");
        assertThat(compiled.errors()).extracting(Said::line).containsExactly(3L);
        assertThat(compiled.errors().get(0).message()).contains("compact source file");
        assertThat(compiled.generated()).containsOnlyKeys("BuyerUserMapper.java");
    }
}

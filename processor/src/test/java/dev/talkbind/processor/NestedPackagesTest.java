package dev.talkbind.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.compiler.Compiled;
import dev.talkbind.processor.compiler.Said;
import dev.talkbind.processor.compiler.TestCompiler;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A nested type of another package: the code that reads it stands beside its owner, and messages say what that code can see. */
class NestedPackagesTest {

    private static final String OWNER = """
            package sales;
            import dev.talkbind.annotations.*;
            @TalkUser public class Seller { public String id; public String name; @TalkNested(prefix = "shop_") public market.Shop shop; }
            """;

    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void aFieldWithoutAGetterIsOutOfTheOwnersReach(TestCompiler compiler) {
        assertThat(said(compiler, OWNER, "public class Shop { @CustomField String city; @CustomField int size; }"))
                .singleElement()
                .asString()
                .startsWith(
                        "[TB114] Seller.shop.city and Seller.shop.size have no getter and no field that the package sales"
                                + " can reach.");
    }

    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void soIsAConstructor(TestCompiler compiler) {
        assertThat(said(compiler, OWNER, "public class Shop { @CustomField public String city; Shop() {} }"))
                .containsExactly(
                        "[TB105] Shop cannot be made when it is read: the package sales can call no constructor or"
                                + " factory of it. Fix: give it a constructor or a static factory that the package sales can call,"
                                + " with parameters that are named like its properties, or a builder, or set direction ="
                                + " Direction.WRITE in each @TalkNested of the type Shop.");
    }

    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void soIsASetter(TestCompiler compiler) {
        assertThat(said(compiler, OWNER, """
                        public class Shop {
                            private int size;
                            @CustomField public String city;
                            @CustomField public int getSize() { return size; }
                            void setSize(int given) { size = given; }
                        }
                        """))
                .singleElement()
                .asString()
                .startsWith("[TB109] Seller.shop.size cannot be set when Shop is read.")
                .contains("give it a setter, a field that the package sales can set, or");
    }

    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void soIsAType(TestCompiler compiler) {
        assertThat(said(compiler, OWNER, "public class Shop { @CustomField public Size size; } enum Size { BIG }"))
                .singleElement()
                .asString()
                .startsWith("[TB409] Seller.shop.size has the type Size, which code in the package sales cannot name.");
    }

    /** It could be named from its own package. */
    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void soIsATypeThatIsMappedItself(TestCompiler compiler) {
        assertThat(
                        said(
                                compiler,
                                OWNER,
                                "public class Shop { @TalkNested public Size size; } @TalkCustomData class Size { public int big; }"))
                .singleElement()
                .asString()
                .startsWith("[TB409] Seller.shop.size has the type Size, which code in the package sales cannot name.");
    }

    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void soIsAConverter(TestCompiler compiler) {
        assertThat(said(compiler, OWNER, """
                        public class Shop { @CustomField(converter = SizeText.class) public Object size; }
                        """ + converter("SizeText() {}")))
                .singleElement()
                .asString()
                .startsWith("[TB404] Seller.shop.size names the converter SizeText, which generated code cannot make.")
                .contains("that the package sales can call");
    }

    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void soIsWhatACopyLoses(TestCompiler compiler) {
        assertThat(said(compiler, OWNER, """
                        public class Shop {
                            private final String city;
                            private String note;
                            public Shop(String city) { this.city = city; }
                            @CustomField public String getCity() { return city; }
                            public String getNote() { return note; }
                            void setNote(String given) { note = given; }
                        }
                        """))
                .singleElement()
                .asString()
                .startsWith("[TB122] applyTo makes a copy of Shop without Shop.note: nothing can set it.")
                .contains("give it a setter that the package sales can call");
    }

    private static String converter(String constructor) {
        return """
                public class SizeText implements TextConverter<Object> {
                    %s
                    public String toText(Object value) { return ""; }
                    public Object fromText(String text) { return text; }
                }
                """.formatted(constructor);
    }

    private static List<String> said(TestCompiler compiler, String owner, String shop) {
        String head = "package market;\nimport dev.talkbind.annotations.*;\n";
        Map<String, String> files = new java.util.TreeMap<>(Map.of("sales/Seller.java", owner));
        int converter = shop.indexOf("public class SizeText");
        files.put("market/Shop.java", head + (converter < 0 ? shop : shop.substring(0, converter)));
        if (converter >= 0) {
            files.put("market/SizeText.java", head + shop.substring(converter));
        }
        Compiled compiled = compiler.compile(files);
        assertThat(compiled.said()).filteredOn(Said::isError).allMatch(Said::isOurs);
        return compiled.said().stream().filter(Said::isOurs).map(Said::message).toList();
    }
}

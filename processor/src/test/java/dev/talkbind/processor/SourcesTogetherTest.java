package dev.talkbind.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.compiler.Compiled;
import dev.talkbind.processor.compiler.Said;
import dev.talkbind.processor.compiler.TestCompiler;
import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Types that only say something beside others: in one build, in one package, or compiled before. */
class SourcesTogetherTest {

    private static final String IMPORTS = "import dev.talkbind.annotations.*;\n";

    private final Map<String, String> sources = new TreeMap<>();

    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void everyKindOfASealedTypeIsMapped(TestCompiler compiler) {
        write("Party", "", "public sealed interface Party permits A, B { @CustomField int rank(); }");
        write("A", "", "@TalkUser record A(String id, String name, int rank) implements Party {}");
        write("B", "", "@TalkUser record B(String id, String name, int rank) implements Party {}");

        Compiled compiled = compiler.compile(sources);

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.generated())
                .containsOnlyKeys(
                        "AUserMapper.java",
                        "ACustomDataConverter.java",
                        "BUserMapper.java",
                        "BCustomDataConverter.java");
    }

    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void aSealedInterfaceIsNotMadeItself(TestCompiler compiler) {
        write("Party", "", "@TalkUser sealed interface Party permits A { String id(); String name(); }");
        write("A", "", "record A(String id, String name) implements Party {}");

        assertThat(compiler.compile(sources).errors()).extracting(Said::code).containsExactly("TB105");
    }

    /** The compilers show no processor what is inside a method. */
    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void localTypesAreNotSeen(TestCompiler compiler) {
        write(
                "Shop",
                "",
                "class Shop { Object open() { @TalkUser record Seller(String id) {} "
                        + "return new Object() { @CustomField int rating; }; } }");

        Compiled compiled = compiler.compile(sources);

        assertThat(compiled.said()).noneMatch(Said::isOurs);
        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.generated()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void oneNameInTwoPackagesIsTwoMappers(TestCompiler compiler) {
        write(
                "Seller",
                "shop",
                "@TalkUser public record Seller(String id, String name, @TalkNested market.Seller stall) {}");
        write("Seller", "market", "@TalkCustomData public record Seller(String stall) {}");

        Compiled compiled = compiler.compile(sources);

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.generated())
                .containsOnlyKeys(
                        "shop/SellerUserMapper.java",
                        "shop/SellerCustomDataConverter.java",
                        "market/SellerCustomDataConverter.java");
    }

    /** Where case does not count in file names, one would be written over the other. */
    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void namesThatDifferByCaseAloneAreRefused(TestCompiler compiler) {
        write("UserInfo", "", "@TalkUser class UserInfo { String id; String name; }");
        write("Other", "", "@TalkUser class Userinfo { String id; String name; }");

        Compiled compiled = compiler.compile(sources);

        assertThat(compiled.errors()).extracting(Said::code).containsExactly("TB116");
        assertThat(compiled.errors().get(0).message()).contains("UserinfoUserMapper", "UserInfo");
        assertThat(compiled.generated()).containsOnlyKeys("UserInfoUserMapper.java");
    }

    /** A mistake in a class file is told at the class that inherits it, with the name of the one that has it. */
    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void annotationsOfClassFilesCount(TestCompiler compiler, @TempDir Path classes) {
        write("Account", "", "class Account { @CustomField int rating; @CustomField Object any; }");
        TestCompiler.JAVAC.compile(sources, "-proc:none").writeClasses(classes);
        sources.clear();
        write("Seller", "", "@TalkUser\nclass Seller extends Account { String id; String name; }");

        Compiled compiled =
                compiler.compile(sources, "-classpath", classes + File.pathSeparator + TestCompiler.classPath());

        assertThat(compiled.errors()).extracting(Said::code).containsExactly("TB401");
        assertThat(compiled.errors().get(0).message()).contains("Account.any");
        assertThat(compiled.errors().get(0).file()).isEqualTo("Seller.java");
        assertThat(compiled.errors().get(0).line()).isBetween(2L, 3L);
    }

    /** Exactly the key that is left out is missing, whatever the number of fields. */
    @ParameterizedTest
    @ValueSource(ints = {31, 32, 33, 64, 65})
    void theMissingKeyIsNamed(int count) {
        String fields = IntStream.range(0, count)
                .mapToObj(i -> "@CustomField(required = true) String f" + i + ";")
                .collect(Collectors.joining(" "));
        write("Seller", "", "@TalkUser public class Seller { String id; String name; " + fields + " }");
        write(
                "Check",
                "",
                "public class Check { public static void main(String[] args) {\n"
                        + "for (int i = 0; i < " + count
                        + "; i++) { var data = new java.util.TreeMap<String, String>();\n"
                        + "for (int j = 0; j < " + count
                        + "; j++) { data.put(\"f\" + j, \"\"); } data.remove(\"f\" + i);\n"
                        + "var user = dev.talkbind.runtime.User.builder(\"1\").name(\"n\")"
                        + ".custom(dev.talkbind.runtime.CustomData.of(data)).build();\n"
                        + "var problems = SellerUserMapper.INSTANCE.read(user).problems();\n"
                        + "if (problems.size() != 1 || !problems.get(0).toString().startsWith(\"custom.f\" + i + \":\")) {"
                        + " throw new AssertionError(problems); } } } }");

        Compiled compiled = TestCompiler.JAVAC.compile(sources);

        assertThat(compiled.errors()).isEmpty();
        compiled.run("Check");
    }

    private void write(String name, String packageName, String source) {
        boolean isUnnamed = packageName.isEmpty();
        String head = isUnnamed ? "" : "package " + packageName + ";\n";
        sources.put((isUnnamed ? "" : packageName + "/") + name + ".java", head + IMPORTS + source);
    }
}

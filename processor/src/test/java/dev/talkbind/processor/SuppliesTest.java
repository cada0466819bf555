package dev.talkbind.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.processor.compiler.CommandLine;
import dev.talkbind.processor.compiler.Compiled;
import dev.talkbind.processor.compiler.Said;
import dev.talkbind.processor.compiler.TestCompiler;
import dev.talkbind.runtime.User;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a build has to have for generated code: where it is missing, one error says what, in the developer's own file. */
class SuppliesTest {

    private static final String HEAD = "package shop;\nimport dev.talkbind.annotations.*;\n";
    private static final Map<String, String> TWO_TYPES = Map.of(
            "shop/Seller.java",
            HEAD + "@TalkUser class Seller { Long id; String name; @CustomField int stars; }",
            "shop/Shop.java",
            HEAD + "class Shop { @TalkUser record Buyer(String id, String name, @CustomField int stars) {} }");

    static final String MODULES =
            CommandLine.pathOf(TalkUser.class, User.class, NullMarked.class, JsonProperty.class, JsonFactory.class);

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void aClassPathWithoutTheRunTimeIsOneError(TestCompiler compiler) {
        Compiled compiled = compiler.compile(TWO_TYPES, "-classpath", CommandLine.pathOf(TalkUser.class));

        assertThat(compiled.errors()).extracting(Said::code).containsExactly("TB910");
        assertThat(compiled.errors().get(0).file()).endsWith("Seller.java");
        assertThat(compiled.errors().get(0).message()).contains("dev.talkbind:talkbind-runtime", "class path");
        assertThat(compiled.generated()).isEmpty();
    }

    /** Mistakes in the classes are told beside it. */
    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void otherMistakesAreToldToo(TestCompiler compiler) {
        Map<String, String> sources =
                Map.of("shop/Seller.java", HEAD + "@TalkUser class Seller { Long id; String name; int email; }");

        Compiled compiled = compiler.compile(sources, "-classpath", CommandLine.pathOf(TalkUser.class));

        assertThat(compiled.errors()).extracting(Said::code).containsExactly("TB910", "TB205");
    }

    /** Older ones know no level, have not all packages, or lack one class of many. */
    @ParameterizedTest
    @ValueSource(strings = {"spi/GeneratedCode", "spi/", "spi/ReadContext", "text/IntegerText"})
    void anOlderRunTimeIsOneError(String lacking) throws IOException {
        Path old = CommandLine.copyWithout(User.class, folder.resolve("old"), "dev/talkbind/runtime/" + lacking);

        Compiled compiled = TestCompiler.JAVAC.compile(TWO_TYPES, "-classpath", classPath(old));

        assertThat(compiled.errors()).extracting(Said::code).containsExactly("TB911");
        assertThat(compiled.errors().get(0).message()).contains("dev.talkbind:talkbind-runtime", "version");
        assertThat(compiled.generated()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void aRunTimeOfALowerLevelIsOneError(TestCompiler compiler) throws IOException {
        Path old = CommandLine.copyWithout(User.class, folder.resolve("old"), "dev/talkbind/runtime/spi/GeneratedCode");
        TestCompiler.JAVAC
                .compile(
                        Map.of(
                                "dev/talkbind/runtime/spi/GeneratedCode.java",
                                "package dev.talkbind.runtime.spi; public class GeneratedCode {"
                                        + " public static final int LEVEL = 0; }"),
                        "-proc:none")
                .writeClasses(old);

        Compiled compiled = compiler.compile(TWO_TYPES, "-classpath", classPath(old));

        assertThat(compiled.errors()).extracting(Said::code).containsExactly("TB911");
    }

    private static String classPath(Path runtime) {
        return runtime
                + File.pathSeparator
                + CommandLine.pathOf(TalkUser.class, NullMarked.class, JsonProperty.class, JsonFactory.class);
    }

    @Test
    void aModuleThatDoesNotReadTheRunTimeIsOneError() {
        Compiled compiled = module("module m { requires dev.talkbind.annotations; }");

        assertThat(compiled.said()).extracting(Said::code).containsExactly("TB910");
        assertThat(compiled.errors().get(0).message())
                .contains("the module m does not read dev.talkbind.runtime", "requires dev.talkbind.runtime;");
        assertThat(compiled.generated()).doesNotContainKey("shop/SellerUserMapper.java");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "module m { requires dev.talkbind.runtime; }",
                "module m { requires transitive dev.talkbind.runtime; exports shop; }",
                // no other module sees what is public in a package that is not exported
                "module m { requires dev.talkbind.runtime; exports open; }"
            })
    void aModuleThatReadsItIsSilent(String module) {
        Compiled compiled = module(module);

        assertThat(compiled.said()).isEmpty();
        assertThat(compiled.generated()).containsKey("shop/ParcelUserMapper.java");
    }

    /** javac would warn 18 times, in generated code. */
    @Test
    void aModuleThatDoesNotHandItOnIsOneWarning() {
        Compiled compiled = module("module m { requires dev.talkbind.runtime; exports shop; }");

        assertThat(compiled.said())
                .filteredOn(Said::isOurs)
                .extracting(Said::code)
                .containsExactly("TB912");
        assertThat(compiled.said())
                .filteredOn(
                        said -> said.file().contains("Mapper") || said.file().contains("Converter"))
                .isEmpty();
        assertThat(compiled.succeeded()).isTrue();
    }

    private Compiled module(String declaration) {
        return new CommandLine(folder)
                .compile(
                        Map.of(
                                "module-info.java",
                                "/** Parcels. */\n" + declaration,
                                "open/Nothing.java",
                                "package open;\n/** Nothing. */\npublic interface Nothing {}",
                                "shop/Seller.java",
                                HEAD + "@TalkUser class Seller { String id; String name; }",
                                "shop/Parcel.java",
                                HEAD + "/** A parcel. @param id a @param name b @param size c */\n"
                                        + "@TalkUser public record Parcel(String id, String name, @CustomField int size) {}"),
                        "--module-path",
                        MODULES);
    }

    /** The keys of such properties are public, as the class is, and their types are none that others see. */
    @Test
    void theTypesOfPackagePrivateMembersAreNotTold() {
        Compiled compiled = new CommandLine(folder)
                .compile(
                        Map.of(
                                "module-info.java",
                                "/** Parcels. */ module m { requires transitive dev.talkbind.runtime; requires java.sql;"
                                        + " exports shop; }",
                                "hidden/Kind.java",
                                "package hidden;\n/** A kind. */ public enum Kind { /** A. */ A }",
                                "shop/Stamp.java",
                                HEAD + "import java.sql.Timestamp;\n"
                                        + "class Stamp implements TextConverter<Timestamp> {"
                                        + " @Override public String toText(Timestamp t) { return \"\"; }"
                                        + " @Override public Timestamp fromText(String t) { return null; } }",
                                "shop/Parcel.java",
                                HEAD + "/** A parcel. */ @TalkUser public class Parcel {\n"
                                        + "String id; String name; @CustomField hidden.Kind kind;\n"
                                        + "@CustomField(converter = Stamp.class) java.sql.Timestamp sent;\n"
                                        + "/** Makes one. */ public Parcel() {} }"),
                        "--module-path",
                        MODULES);

        assertThat(compiled.said()).isEmpty();
        assertThat(compiled.generated().get("shop/ParcelCustomDataConverter.java"))
                .contains("@SuppressWarnings({\"all\", \"exports\"})");
    }

    private static final String TENANT =
            HEAD + "@TalkUser record Tenant(String id, String name,\n@TalkNested lib.Flat flat) {}";
    private static final String FLAT =
            "package lib;\nimport dev.talkbind.annotations.*;\n@TalkCustomData public record Flat(String ref) {}";

    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void aNestedTypeThatWasCompiledWithoutTalkbindNeedsNoConverter(TestCompiler compiler) {
        TestCompiler.JAVAC.compile(Map.of("lib/Flat.java", FLAT), "-proc:none").writeClasses(folder);

        Compiled compiled = compiler.compile(
                Map.of("shop/Tenant.java", TENANT),
                "-classpath",
                folder + File.pathSeparator + TestCompiler.classPath());

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.generated()).containsKey("shop/TenantCustomDataConverter.java");
    }

    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void oneThatWasCompiledWithItIsTaken(TestCompiler compiler) {
        TestCompiler.JAVAC.compile(Map.of("lib/Flat.java", FLAT)).writeClasses(folder);

        Compiled compiled = compiler.compile(
                Map.of("shop/Tenant.java", TENANT),
                "-classpath",
                folder + File.pathSeparator + TestCompiler.classPath());

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.generated()).containsKey("shop/TenantCustomDataConverter.java");
    }

    /** javac compiles what it finds there, and shows it to no processor. */
    @Test
    void oneOnTheSourcePathIsTakenTheSame() {
        new CommandLine(folder.resolve("lib"))
                .compile(Map.of("lib/Flat.java", FLAT), "-classpath", MODULES, "-proc:none");

        Compiled compiled = new CommandLine(folder.resolve("app"))
                .compile(
                        Map.of("shop/Tenant.java", TENANT),
                        "-classpath",
                        MODULES,
                        "-sourcepath",
                        folder.resolve("lib/source").toString(),
                        "-implicit:class");

        assertThat(compiled.errors()).isEmpty();
    }
}

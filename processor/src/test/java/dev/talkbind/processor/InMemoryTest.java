package dev.talkbind.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Sources and output that are no files, as in the tests of users who write with compile-testing, or in an editor. */
@SuppressWarnings("StringConcatToTextBlock") // a line is a line, as compile-testing takes them
class InMemoryTest {

    private static Compilation compile(JavaFileObject... sources) {
        return Compiler.javac()
                .withOptions("-Xlint:all")
                .withProcessors(new TalkbindProcessor(), new MarkerProcessor())
                .compile(sources);
    }

    @Test
    void writesAMapper() {
        Compilation compilation = compile(JavaFileObjects.forSourceString("acme.Seller", """
                package acme;
                @dev.talkbind.annotations.TalkUser
                public record Seller(String id, String name) {}
                """));

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation)
                .generatedSourceFile("acme.SellerUserMapper")
                .contentsAsUtf8String()
                .contains("implements UserMapper<Seller>");
    }

    /** A type that is refused is annotated all the same, so its members are no strays. */
    @Test
    void saysNothingOfTheMembersOfATypeItRefuses() {
        JavaFileObject tier = JavaFileObjects.forSourceLines(
                "acme.Tier",
                "package acme;",
                "@dev.talkbind.annotations.TalkUser",
                "public enum Tier {",
                "    FREE;",
                "    @dev.talkbind.annotations.CustomField int price;",
                "}");

        assertThat(compile(tier)).hadErrorCount(1);
        assertThat(compile(tier)).hadErrorContaining("[TB101]").inFile(tier).onLine(2);
        assertThat(compile(tier)).hadWarningCount(0);
    }

    @Test
    void pointsIntoTheSource() {
        JavaFileObject seller = JavaFileObjects.forSourceString("acme.Seller", """
                package acme;
                @dev.talkbind.annotations.TalkUser(
                    role = "seler", roles = {"seller", "buyer"})
                public record Seller(String id, String name) {}
                """);

        assertThat(compile(seller))
                .hadErrorContaining(
                        "[TB502] the role \"seler\" of Seller is not one of the declared roles seller, buyer."
                                + " Did you mean \"seller\"?")
                .inFile(seller)
                .onLine(3)
                .atColumn(12);
    }
}

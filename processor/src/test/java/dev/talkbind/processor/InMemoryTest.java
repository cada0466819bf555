package dev.talkbind.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Sources and output that are no files, as in the tests of users who write with compile-testing, or in an editor. */
class InMemoryTest {

    private static Compilation compile(JavaFileObject... sources) {
        return Compiler.javac()
                .withOptions("-Xlint:all")
                .withProcessors(new TalkbindProcessor(), new MarkerProcessor())
                .compile(sources);
    }

    @Test
    void writesAMapper() {
        Compilation compilation = compile(JavaFileObjects.forSourceLines(
                "acme.Seller",
                "package acme;",
                "@dev.talkbind.annotations.TalkUser",
                "public record Seller(String id, String name) {}"));

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation)
                .generatedSourceFile("acme.SellerUserMapper")
                .contentsAsUtf8String()
                .contains("implements UserMapper<Seller>");
    }

    @Test
    void pointsIntoTheSource() {
        JavaFileObject seller = JavaFileObjects.forSourceLines(
                "acme.Seller",
                "package acme;",
                "@dev.talkbind.annotations.TalkUser(",
                "    role = \"seler\", roles = {\"seller\", \"buyer\"})",
                "public record Seller(String id, String name) {}");

        assertThat(compile(seller))
                .hadErrorContaining("[TB502] role \"seler\" is not one of the declared roles seller, buyer."
                        + " Did you mean \"seller\"?")
                .inFile(seller)
                .onLine(3)
                .atColumn(12);
    }
}

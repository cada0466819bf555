package dev.talkbind.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.compiler.Compiled;
import dev.talkbind.processor.compiler.Processors;
import dev.talkbind.processor.compiler.SourceFiles;
import dev.talkbind.processor.compiler.TestCompiler;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schema file beside the classes of an annotated type: when there is one, and where. */
class SchemaFileTest {

    private static final Map<String, String> SELLER = Map.of("shop/Seller.java", """
            package shop;

            import dev.talkbind.annotations.TalkUser;

            @TalkUser
            public record Seller(String id, String name) {}
            """);

    @Test
    void anOptionLeavesItOut() {
        Compiled compiled = TestCompiler.JAVAC.compile(SELLER, "-Atalkbind.schema=false", "-Xlint:all", "-Werror");

        assertThat(compiled.said()).isEmpty();
        assertThat(compiled.resources()).isEmpty();
        assertThat(compiled.generated()).containsOnlyKeys("shop/SellerUserMapper.java");
    }

    @Test
    void aClassWithAnErrorHasNone() {
        Compiled compiled = TestCompiler.JAVAC.compile(Map.of("shop/Seller.java", """
                package shop;

                @dev.talkbind.annotations.TalkUser
                public record Seller(String id) {}
                """));

        assertThat(compiled.succeeded()).isFalse();
        assertThat(compiled.resources()).isEmpty();
    }

    @Test
    void withoutAnOutputForClassesJavacWritesNoneAnywhere(@TempDir Path folder) throws IOException {
        writesNone(ToolProvider.getSystemJavaCompiler(), folder);
    }

    @Test
    void withoutAnOutputForClassesEcjWritesNoneAnywhere(@TempDir Path folder) throws IOException {
        writesNone(new EclipseCompiler(), folder);
    }

    private static void writesNone(JavaCompiler compiler, Path folder) throws IOException {
        Path source = Files.writeString(folder.resolve("Seller.java"), SELLER.get("shop/Seller.java"));
        Path made = Files.createDirectory(folder.resolve("made"));
        List<String> options =
                List.of("-proc:only", "-s", made.toString(), "-classpath", TestCompiler.classPath(), "--release", "17");
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    Writer.nullWriter(), files, null, options, null, files.getJavaFileObjects(source.toFile()));
            task.setProcessors(Processors.ours());

            assertThat(task.call()).isTrue();
        }
        assertThat(SourceFiles.in(made)).hasSize(1);
        assertThat(jsonIn(folder)).isEmpty();
        assertThat(Path.of("shop.Seller.json")).doesNotExist();
        assertThat(Path.of("META-INF")).doesNotExist();
    }

    private static List<Path> jsonIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }
}

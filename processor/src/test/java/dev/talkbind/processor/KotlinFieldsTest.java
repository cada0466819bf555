package dev.talkbind.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.compiler.Compiled;
import dev.talkbind.processor.compiler.Said;
import dev.talkbind.processor.compiler.SourceFiles;
import dev.talkbind.processor.compiler.TestCompiler;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Properties of Kotlin that are called as keywords of Java, as kapt 2.4 shows them: without their fields. {@code kapt/Classes.kt} is
 * what the stubs in {@code kapt/k} were made of; annotations of JetBrains are left out.
 */
class KotlinFieldsTest {

    private static final Path KAPT = Path.of("src/test/resources/kapt");

    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void anAnnotationWithoutArgumentsCounts(TestCompiler compiler) {
        Compiled compiled = compile(compiler, "Seller");

        assertThat(compiled.said())
                .filteredOn(said -> said.isOurs() || said.isError())
                .isEmpty();
        assertThat(compiled.generated().get("k/SellerCustomDataConverter.java"))
                .contains("FieldKey.of(\"default\", \"Seller.default\",")
                .contains("FieldKey.of(\"short\", \"Seller.short\",")
                .contains("CustomKeys.of(DEFAULT, SHORT)");
    }

    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void whatAnotherOneSaysNobodyKnows(TestCompiler compiler) {
        assertThat(compile(compiler, "Buyer").said())
                .filteredOn(Said::isOurs)
                .extracting(Said::message)
                .containsExactly(
                        "[TB132] Buyer.goto has an annotation of Talkbind on its field, which kapt does not show, because"
                                + " goto is a Java keyword. Fix: write @get: before the name of the annotation.");
    }

    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void soItIsInAConstructor(TestCompiler compiler) {
        assertThat(compile(compiler, "Extras").said())
                .filteredOn(Said::isOurs)
                .extracting(said -> said.message().substring(0, 22))
                .containsExactly("[TB132] Extras.switch ");
    }

    private static Compiled compile(TestCompiler compiler, String name) {
        Map<String, String> files = new TreeMap<>();
        for (String file : new String[] {"kotlin/Metadata.java", "k/" + name + ".java"}) {
            files.put(file, SourceFiles.text(KAPT.resolve(file)));
        }
        return compiler.compile(files);
    }
}

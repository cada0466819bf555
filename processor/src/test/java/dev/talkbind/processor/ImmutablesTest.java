package dev.talkbind.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.compiler.Compiled;
import dev.talkbind.processor.compiler.Said;
import dev.talkbind.processor.compiler.TestCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A type of Immutables waits for the class that it is made with. Here a processor of three lines stands in for Immutables. */
class ImmutablesTest {

    private static final String ANNOTATION =
            "package org.immutables.value; public @interface Value { @interface Immutable {} @interface Style { String init(); } }";
    private static final String SELLER = "package shop; import dev.talkbind.annotations.*;"
            + " @org.immutables.value.Value.Immutable @TalkUser public interface AbstractSeller { String id(); String name(); }";
    private static final String WRITTEN = "package shop; class ImmutableSeller {"
            + " static Builder builder() { return new Builder(); }"
            + " static class Builder { void id(String x) {} void name(String x) {} AbstractSeller build() { return null; } } }";

    /** Writes the class that Immutables would, in the first round. */
    private static final class Immutables extends AbstractProcessor {
        private final String written;
        private boolean isDone;

        Immutables(String written) {
            this.written = written;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("org.immutables.value.Value.Immutable");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!isDone) {
                isDone = true;
                try (Writer writer = processingEnv
                        .getFiler()
                        .createSourceFile("shop.ImmutableSeller")
                        .openWriter()) {
                    writer.write(written);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }

    private static Map<String, String> sources(String seller) {
        return Map.of("org/immutables/value/Value.java", ANNOTATION, "shop/AbstractSeller.java", seller);
    }

    @Test
    void isMadeWithTheBuilderThatIsWrittenForIt() {
        Compiled compiled = TestCompiler.JAVAC.compile(
                sources(SELLER),
                List.of(new TalkbindProcessor(), new MarkerProcessor(), new Immutables(WRITTEN)),
                List.of());

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.generated().get("shop/AbstractSellerUserMapper.java"))
                .contains("var builder = ImmutableSeller.builder();")
                .contains("String name = NAME.requireFrom(in);");
    }

    /** The style stands on the type, on its package, or on an annotation of one's own. */
    @ParameterizedTest
    @ValueSource(strings = {"type", "package", "annotation"})
    void theBuildersMethodsMayHaveAPrefix(String place) {
        String style = "@org.immutables.value.Value.Style(init = \"using*\") ";
        Map<String, String> sources = new TreeMap<>(sources(
                switch (place) {
                    case "type" -> SELLER.replace("@TalkUser", style + "@TalkUser");
                    case "annotation" -> SELLER.replace("@TalkUser", "@Ours @TalkUser");
                    default -> SELLER;
                }));
        sources.put("shop/package-info.java", (place.equals("package") ? style : "") + "package shop;");
        sources.put("shop/Ours.java", "package shop; " + style + "@interface Ours {}");
        Immutables immutables =
                new Immutables(WRITTEN.replace("id(", "usingId(").replace("name(", "usingName("));

        Compiled compiled = TestCompiler.JAVAC.compile(
                sources, List.of(new TalkbindProcessor(), new MarkerProcessor(), immutables), List.of());

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.generated().get("shop/AbstractSellerUserMapper.java"))
                .contains("builder.usingId(id);")
                .contains("builder.usingName(name);");
    }

    @Test
    void cannotBeMadeWhereNothingIsWrittenForIt() {
        assertThat(TestCompiler.JAVAC.compile(sources(SELLER)).errors())
                .extracting(Said::code)
                .containsExactly("TB105");
    }

    /** Nobody knows what would have been written in a build that fails. */
    @Test
    void isNoErrorMoreInABuildThatFails() {
        String buyer = "package shop; @dev.talkbind.annotations.TalkUser enum Buyer { ONE }";
        Map<String, String> sources = new TreeMap<>(sources(SELLER));
        sources.put("shop/Buyer.java", buyer);

        assertThat(TestCompiler.JAVAC.compile(sources).errors())
                .extracting(Said::code)
                .containsExactly("TB101");
    }

    @Test
    void doesNotWaitWhereItIsOnlyWritten() {
        String seller = SELLER.replace("@TalkUser", "@TalkUser(direction = Direction.WRITE)");
        Compiled compiled = TestCompiler.JAVAC.compile(sources(seller), "-Xlint:all,-processing", "-Werror");

        assertThat(compiled.said()).isEmpty();
        assertThat(compiled.generated()).containsOnlyKeys("shop/AbstractSellerUserMapper.java");
    }
}

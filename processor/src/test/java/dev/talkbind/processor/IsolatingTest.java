package dev.talkbind.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.compiler.Compiled;
import dev.talkbind.processor.compiler.Processors;
import dev.talkbind.processor.compiler.SourceFiles;
import dev.talkbind.processor.compiler.TestCompiler;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Gradle asks of a processor that it runs for changed classes alone, as {@code META-INF/gradle} says that ours is. */
class IsolatingTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private static final int FIRST = 4;

    static Stream<Path> ideas() {
        return SourceFiles.entries(GOLDEN).stream();
    }

    @Test
    void everyProcessorSaysSo() throws IOException {
        Path file = Path.of("src/main/resources/META-INF/gradle/incremental.annotation.processors");

        assertThat(Files.readAllLines(file))
                .containsExactlyElementsOf(Processors.ours().stream()
                        .map(processor -> processor.getClass().getName() + ",isolating")
                        .toList());
    }

    /** One originating element for each file, the annotated class; sources and one schema file are written, and nothing is read. */
    @Test
    void everyFileComesFromOneClass() {
        List<Path> sources = ideas().flatMap(idea -> SourceFiles.in(idea.resolve("source")).stream())
                .toList();
        Recorded recorded = new Recorded();
        Compiled compiled =
                TestCompiler.JAVAC.compile(sources, List.of(recorded, new MarkerProcessor()), List.of("-proc:only"));

        assertThat(recorded.asked()).hasSameSizeAs(compiled.written().keySet());
        assertThat(recorded.asked()).allMatch(IsolatingTest::isOfItsClass, "is a file of one class");
    }

    /** {@code source a.Shop_SellerUserMapper from a.Shop.Seller} */
    private static boolean isOfItsClass(String asked) {
        String[] words = asked.split(" ", -1);
        String schema =
                words[1].replaceAll("^META-INF/talkbind/(.*)\\.json$", "$1").replace('$', '.');
        boolean isSchema = words[0].equals("resource") && schema.equals(words[3]);
        String name = words[1].replaceAll("(UserMapper|CustomDataConverter)$", "");
        boolean isSource = words[0].equals("source") && name.replace('_', '.').equals(words[3].replace('_', '.'));
        return words.length == 4 && (isSource || isSchema);
    }

    static Stream<Path> firstIdeas() {
        return ideas().limit(FIRST);
    }

    static Stream<Path> moreIdeas() {
        return ideas().skip(FIRST);
    }

    /** A class alone, with the others as class files, gives what it gives among them. */
    @ParameterizedTest
    @MethodSource("firstIdeas")
    void otherClassesMakeNoDifference(Path idea, @TempDir Path classes) {
        assertSameAlone(idea, classes);
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("moreIdeas")
    void otherClassesMakeNoDifferenceInMoreIdeas(Path idea, @TempDir Path classes) {
        assertSameAlone(idea, classes);
    }

    private static void assertSameAlone(Path idea, Path classes) {
        Compiled all = TestCompiler.JAVAC.compile(idea.resolve("source"));
        all.writeClasses(classes);
        String classPath = classes + File.pathSeparator + TestCompiler.classPath();
        Map<String, String> alone = new TreeMap<>();
        for (Path source : SourceFiles.in(idea.resolve("source"))) {
            alone.putAll(TestCompiler.JAVAC
                    .compile(source, "-classpath", classPath, "-proc:only")
                    .written());
        }

        assertThat(alone).isEqualTo(all.written());
    }

    /** Talkbind with a filer that keeps a list. */
    private static final class Recorded extends AbstractProcessor {
        private final TalkbindProcessor talkbind = new TalkbindProcessor();
        private final List<RecordingFiler> filers = new ArrayList<>();

        List<String> asked() {
            return filers.stream().flatMap(filer -> filer.asked().stream()).toList();
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            RecordingFiler filer = new RecordingFiler(environment.getFiler());
            filers.add(filer);
            talkbind.init(new Environment(environment, filer));
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return talkbind.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return talkbind.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return talkbind.process(annotations, round);
        }
    }

    /** An environment with a filer of its own. */
    private record Environment(ProcessingEnvironment real, Filer filer) implements ProcessingEnvironment {
        @Override
        public Filer getFiler() {
            return filer;
        }

        @Override
        public Map<String, String> getOptions() {
            return real.getOptions();
        }

        @Override
        public Messager getMessager() {
            return real.getMessager();
        }

        @Override
        public Elements getElementUtils() {
            return real.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return real.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return real.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return real.getLocale();
        }
    }
}

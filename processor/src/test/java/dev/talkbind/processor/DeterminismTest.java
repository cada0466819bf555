package dev.talkbind.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.compiler.Processors;
import dev.talkbind.processor.compiler.SourceFiles;
import dev.talkbind.processor.compiler.TestCompiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same sources give the same bytes: in any order, locale, zone and encoding. */
@Isolated("it changes the JVM's locale and zone")
class DeterminismTest {

    private static final Path SOURCES = Path.of("src/test/resources/golden");
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    private static Map<String, String> plain;

    @BeforeAll
    static void generate() {
        plain = generated(sources());
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Boolean.getBoolean("thorough") ? 5 : 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void inAnyOrder(long seed) {
        List<Path> sources = new ArrayList<>(sources());
        Collections.shuffle(sources, new Random(seed));

        assertThat(generated(sources)).isEqualTo(plain);
    }

    @Test
    void inAnotherLocaleAndZone() {
        assertSameIn("tr-TR", "Asia/Kolkata");
    }

    @Tag("thorough")
    @ParameterizedTest
    @CsvSource({"ar-EG, America/St_Johns", "th-TH-u-nu-thai, Pacific/Apia"})
    void inAnyLocaleAndZone(String tag, String zoneId) {
        assertSameIn(tag, zoneId);
    }

    private static void assertSameIn(String tag, String zoneId) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(zoneId));

        assertThat(generated(sources())).isEqualTo(plain);
    }

    /** The sources that are pure ASCII mean the same in these encodings, and so must what is generated for them. */
    @Test
    void inAnotherEncoding(@TempDir Path out) {
        assertSameIn("windows-1252", out);
    }

    @Tag("thorough")
    @ParameterizedTest
    @ValueSource(strings = {"US-ASCII", "ISO-8859-1"})
    void inAnyEncoding(String encoding, @TempDir Path out) {
        assertSameIn(encoding, out);
    }

    private static void assertSameIn(String encoding, Path out) {
        List<Path> ascii = sources().stream().filter(DeterminismTest::isAscii).toList();
        String[] arguments = arguments(ascii, encoding, out).toArray(String[]::new);

        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments))
                .isZero();
        assertThat(SourceFiles.texts(out)).isEqualTo(generated(ascii));
    }

    /** A JVM of its own has other hash codes, and no trace of the compilations before. */
    @Test
    void inAnotherJvm(@TempDir Path out) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(
                List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC")); // it ends before another compiler pays
        command.addAll(arguments(sources(), "UTF-8", out));
        Process javac = new ProcessBuilder(command).inheritIO().start();

        assertThat(javac.waitFor()).isZero();
        assertThat(SourceFiles.texts(out)).isEqualTo(plain);
    }

    @Test
    void generatedFilesAreAscii() {
        assertThat(plain).hasSizeGreaterThan(sources().size());
        assertThat(plain.values()).allMatch(text -> text.chars().allMatch(c -> c < 128));
    }

    private static Map<String, String> generated(List<Path> sources) {
        return TestCompiler.JAVAC.compile(sources, "-proc:only").generated();
    }

    /** javac's, from files to files. */
    private static List<String> arguments(List<Path> sources, String encoding, Path out) {
        String processors = Processors.ours().stream()
                .map(processor -> processor.getClass().getName())
                .collect(Collectors.joining(","));
        List<String> arguments =
                new ArrayList<>(List.of("-proc:only", "-implicit:none", "-encoding", encoding, "-d", out.toString()));
        arguments.addAll(List.of("-classpath", TestCompiler.classPath(), "-processor", processors));
        sources.forEach(source -> arguments.add(source.toString()));
        return arguments;
    }

    private static List<Path> sources() {
        return SourceFiles.entries(SOURCES).stream()
                .flatMap(idea -> SourceFiles.in(idea.resolve("source")).stream())
                .toList();
    }

    private static boolean isAscii(Path file) {
        return SourceFiles.text(file).chars().allMatch(c -> c < 128);
    }
}

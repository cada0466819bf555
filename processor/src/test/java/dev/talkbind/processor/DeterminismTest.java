package dev.talkbind.processor;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same sources give the same bytes: in any order, locale, zone and encoding. */
class DeterminismTest {

    private static final Path SOURCES = Path.of("src/test/resources/golden");
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void inAnyOrder(long seed) throws IOException {
        List<Path> sources = new ArrayList<>(sources());
        Collections.shuffle(sources, new Random(seed));

        assertThat(TestCompiler.JAVAC.generate(sources, "UTF-8")).isEqualTo(plain());
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Asia/Kolkata", "ar-EG, America/St_Johns", "th-TH-u-nu-thai, Pacific/Apia"})
    void inAnyLocaleAndZone(String tag, String zoneId) throws IOException {
        Map<String, String> plain = plain();
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(zoneId));

        assertThat(TestCompiler.JAVAC.generate(sources(), "UTF-8")).isEqualTo(plain);
    }

    /** The sources that are pure ASCII mean the same in these encodings, and so must what is generated for them. */
    @ParameterizedTest
    @ValueSource(strings = {"US-ASCII", "ISO-8859-1", "windows-1252"})
    void inAnyEncoding(String encoding) throws IOException {
        List<Path> ascii = sources().stream().filter(DeterminismTest::isAscii).toList();

        assertThat(TestCompiler.JAVAC.generate(ascii, encoding)).isEqualTo(TestCompiler.JAVAC.generate(ascii, "UTF-8"));
    }

    /** A JVM of its own has other hash codes, and no trace of the compilations before. */
    @Test
    void inAnotherJvm(@TempDir Path out) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-proc:only",
                "-implicit:none",
                "-encoding",
                "UTF-8",
                "-d",
                out.toString(),
                "-classpath",
                TestCompiler.classPath(),
                "-processor",
                Processors.ours().stream()
                        .map(processor -> processor.getClass().getName())
                        .collect(Collectors.joining(","))));
        sources().forEach(source -> command.add(source.toString()));
        Process javac = new ProcessBuilder(command).inheritIO().start();

        assertThat(javac.waitFor()).isZero();
        assertThat(TestCompiler.read(out)).isEqualTo(plain());
    }

    @Test
    void generatedFilesAreAscii() throws IOException {
        assertThat(plain()).hasSizeGreaterThan(sources().size());
        assertThat(plain().values()).allMatch(text -> text.chars().allMatch(c -> c < 128));
    }

    private static Map<String, String> plain() throws IOException {
        return TestCompiler.JAVAC.generate(sources(), "UTF-8");
    }

    private static List<Path> sources() {
        return TestCompiler.entries(SOURCES).stream()
                .flatMap(idea -> TestCompiler.javaFiles(idea.resolve("source")).stream())
                .toList();
    }

    private static boolean isAscii(Path file) {
        return TestCompiler.text(file).chars().allMatch(c -> c < 128);
    }
}

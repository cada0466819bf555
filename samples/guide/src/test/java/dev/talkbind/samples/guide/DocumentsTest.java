package dev.talkbind.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every block of code in the documents is code of the samples, be it written or generated: its lines stand there one after the
 * other, with a line {@code // …} for what is left out. Blocks of JSON and text are what the samples give. The package of each step
 * of the tutorial is one that its reader goes on with.
 */
class DocumentsTest {
    private static final Pattern BLOCK =
            Pattern.compile("^```(java|kt|json|text|xml(?=\n<\\?xml))\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Path SAMPLES = Path.of("..");
    private static final String GAP = "// …";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> showsWhatTheSamplesDo() throws IOException {
        return Stream.of("README.md", "docs/guide.md", "docs/tutorial.md")
                .map(Path.of("../..")::resolve)
                .flatMap(document -> tests(document, read(document)));
    }

    private static Stream<DynamicTest> tests(Path document, String text) {
        List<DynamicTest> tests = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            long line = text.substring(0, block.start()).lines().count() + 1;
            String kind = block.group(1);
            String content = block.group(2);
            tests.add(dynamicTest(document.getFileName() + ":" + line, () -> check(kind, content)));
        }
        assertThat(tests).isNotEmpty();
        return tests.stream();
    }

    private static void check(String kind, String block) throws IOException {
        if (kind.equals("json")) {
            String document = JSON.readTree(block).toString();
            assertThat(outputs().stream().flatMap(String::lines)).contains(document);
        } else {
            List<String> texts = switch (kind) {
                case "java" -> files(".java");
                case "kt" -> files(".kt");
                case "xml" -> files("pom.xml");
                default -> outputs();
            };
            assertThat(texts.stream().anyMatch(text -> holds(text, block)))
                    .as(block)
                    .isTrue();
        }
    }

    /** Whether the parts of the block, which a gap divides, stand in the text one after the other. */
    private static boolean holds(String text, String block) {
        List<String> rest = lines(text);
        for (List<String> part : parts(lines(block))) {
            int at = Collections.indexOfSubList(rest, part);
            if (at < 0) {
                return false;
            }
            rest = rest.subList(at + part.size(), rest.size());
        }
        return true;
    }

    private static List<List<String>> parts(List<String> lines) {
        List<List<String>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        for (String line : lines) {
            if (line.equals(GAP)) {
                parts.add(new ArrayList<>());
            } else {
                parts.get(parts.size() - 1).add(line);
            }
        }
        return parts;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static List<String> outputs() throws IOException {
        return files("tour.txt", "expected.txt", "-printed.txt");
    }

    private static List<String> files(String... endings) throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(file -> Arrays.stream(endings).anyMatch(file.toString()::endsWith))
                    .map(DocumentsTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file)
                    .replace("\r\n", "\n")
                    .replaceAll("(?m)^package step[1-7]\\b", "package letting");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}

package dev.talkbind.runtime.json;

import static dev.talkbind.runtime.json.Refusal.NOT_A_USER;
import static dev.talkbind.runtime.json.Refusal.READ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.talkbind.runtime.internal.Utf8;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Nicolas Seriot's JSONTestSuite, whose folder the property {@code jsontestsuite} says; it is not ours to hand on. Every document
 * is read whole, as a field that TalkJS does not have, in custom data, and as an email. What the suite leaves open is
 * decided in {@code jsontestsuite.txt}; the same kinds of fault in our own words are in {@link ReaderFaultsTest}.
 */
class JsonTestSuiteTest {
    private static final Path DECISIONS = Path.of("src/test/resources/jsontestsuite.txt");
    private static Path suite;

    /** Where a document is put. */
    @SuppressWarnings("ImmutableEnumChecker") // nobody writes to the arrays
    private enum Place {
        WHOLE("", "", UserJson::fromBytes),
        UNKNOWN_FIELD("{\"x\":", ",\"name\":\"Noor\"}", UserJson::fromBytes),
        LAST_FIELD("{\"name\":\"Noor\",\"x\":", "}", UserJson::fromBytes),
        CUSTOM("{\"custom\":{\"a\":\"b\",\"x\":", "}}", UserJson::fromBytes),
        EMAIL("{\"email\":", "}", UserJson::fromBytes),
        CUSTOM_DATA("", "", UserJson::customDataFromBytes),
        LIST("", "", UserJson::listFromBytes),
        OF_LIST("[{},", "]", UserJson::listFromBytes);

        private final byte[] before;
        private final byte[] after;
        private final Consumer<byte[]> reader;

        Place(String before, String after, Consumer<byte[]> reader) {
            this.before = before.getBytes(StandardCharsets.US_ASCII);
            this.after = after.getBytes(StandardCharsets.US_ASCII);
            this.reader = reader;
        }

        String outcome(byte[] document) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            whole.writeBytes(before);
            whole.writeBytes(document);
            whole.writeBytes(after);
            byte[] bytes = whole.toByteArray();
            return assertTimeout(Duration.ofMinutes(1), () -> Refusal.of(() -> reader.accept(bytes)));
        }
    }

    @BeforeAll
    static void find() {
        String folder = System.getProperty("jsontestsuite", "");
        assumeTrue(
                !folder.isEmpty(),
                "left out: JSONTestSuite, of which no document was read; -Djsontestsuite=… says where it is");
        suite = Path.of(folder);
    }

    private static Map<String, byte[]> documents(String folder, String prefix) throws IOException {
        Map<String, byte[]> documents = new TreeMap<>();
        try (Stream<Path> files = Files.list(suite.resolve(folder))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".json", "");
                if (name.startsWith(prefix)) {
                    documents.put(name, Files.readAllBytes(file));
                }
            }
        }
        return documents;
    }

    @Test
    void whatIsNotJsonIsRefusedEverywhere() throws IOException {
        Map<String, byte[]> documents = documents("test_parsing", "n_");
        assertThat(documents).hasSize(188);
        documents.forEach((name, document) -> {
            for (Place place : Place.values()) {
                assertThat(place.outcome(document)).as("%s %s", name, place).isNotEqualTo(READ);
            }
            assertThat(Place.UNKNOWN_FIELD.outcome(document)).as(name).isNotEqualTo(NOT_A_USER);
        });
    }

    /** But for a key that is there twice, of which the table tells. */
    @Test
    void whatIsJsonIsReadOrSkipped() throws IOException {
        Map<String, String> decisions = decisions();
        Map<String, byte[]> documents = documents("test_parsing", "y_");
        assertThat(documents).hasSize(95);
        documents.forEach((name, document) -> {
            if (decisions.containsKey(name)) {
                return;
            }
            for (Place place : Place.values()) {
                assertThat(place.outcome(document)).as("%s %s", name, place).isIn(READ, NOT_A_USER);
            }
            assertThat(Place.UNKNOWN_FIELD.outcome(document)).as(name).isEqualTo(READ);
            assertThat(Place.LAST_FIELD.outcome(document)).as(name).isEqualTo(READ);
        });
    }

    @Test
    void whatTheSuiteLeavesOpenIsDecided() throws IOException {
        Map<String, String> decisions = decisions();
        Map<String, byte[]> documents = documents("test_parsing", "i_");
        documents.putAll(documents("test_transform", ""));
        assertThat(documents).hasSize(35 + 22);
        documents.putAll(documents("test_parsing", "y_object_duplicated"));

        List<String> found = new ArrayList<>();
        if (System.getProperty("jackson.expected") != null) { // some versions refuse such a key before we do
            documents.remove("i_object_key_lone_2nd_surrogate");
            decisions.remove("i_object_key_lone_2nd_surrogate");
        }
        documents.forEach((name, document) -> found.add(row(name, document)));
        assertThat(found).containsExactlyElementsOf(decisions.values());
    }

    /** What is valid UTF-8 is the same document as text. */
    @Test
    void textsAreReadAsTheirBytesAre() throws IOException {
        Map<String, byte[]> documents = documents("test_parsing", "");
        documents.putAll(documents("test_transform", ""));
        assertThat(documents).hasSize(318 + 22);
        documents.forEach((name, document) -> {
            if (Utf8.fault(document, 0, document.length) < 0) {
                String text = new String(document, StandardCharsets.UTF_8);
                assertThat(Refusal.of(() -> UserJson.fromText(text)))
                        .as(name)
                        .isEqualTo(Refusal.of(() -> UserJson.fromBytes(document)));
                assertThat(Refusal.of(() -> UserJson.customDataFromText(text)))
                        .as(name)
                        .isEqualTo(Refusal.of(() -> UserJson.customDataFromBytes(document)));
            }
        });
    }

    private static String row(String name, byte[] document) {
        byte[] value = withoutBrackets(document);
        return "%-47s %-11s %-14s %-12s %s"
                .formatted(
                        name,
                        Place.WHOLE.outcome(document),
                        Place.UNKNOWN_FIELD.outcome(document),
                        Place.CUSTOM.outcome(value),
                        Place.EMAIL.outcome(value));
    }

    /** The suite puts most values into an array, which custom data has no place for. */
    private static byte[] withoutBrackets(byte[] document) {
        String text = new String(document, StandardCharsets.ISO_8859_1).strip();
        String inner = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        return inner.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Map<String, String> decisions() throws IOException {
        Map<String, String> decisions = new TreeMap<>();
        for (String line : Files.readAllLines(DECISIONS)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                decisions.put(line.substring(0, line.indexOf(' ')), line);
            }
        }
        return decisions;
    }
}

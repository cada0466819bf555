package dev.talkbind.runtime.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.internal.JsonObject;
import dev.talkbind.runtime.internal.json.fast.EncodedKeys;
import dev.talkbind.runtime.internal.json.fast.FastReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast reader finds a document odd, or reads the tree that Jackson reads: of samples, and of samples with a fault. */
class FastReaderTest {
    private static final int TIMES = Boolean.getBoolean("thorough") ? 10 : 1;
    private static final Path WIRE = Path.of("src/test/resources/wire");
    private static final byte[] FAULTS =
            "{}[]:,\"\\/tfn0123456789-+.eE \t\n\r\0\u001f\u007fé\u2028😀".getBytes(StandardCharsets.UTF_8);

    private static List<byte[]> samples() throws IOException {
        List<byte[]> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(WIRE)) {
            for (Path file : files.sorted().toList()) {
                samples.add(Files.readAllBytes(file));
            }
        }
        return samples;
    }

    /** Whether the document is read fast. */
    @SuppressWarnings("ReferenceEquality") // ODD is one instance
    private static boolean isFast(byte[] document) {
        Object tree = FastReader.read(document);
        if (tree == FastReader.ODD) {
            return false;
        }
        String text = new String(document, StandardCharsets.UTF_8);
        Object plain = JsonReader.readWhole(document);
        assertThat(tree).as(text).isEqualTo(plain);
        assertThat(keys(tree)).as(text).isEqualTo(keys(plain));
        return true;
    }

    private static boolean isFast(String document) {
        return isFast(document.getBytes(StandardCharsets.UTF_8));
    }

    /** All keys in their order, which equality of maps does not see. */
    private static List<Object> keys(Object tree) {
        List<Object> keys = new ArrayList<>();
        if (tree instanceof JsonObject object) {
            object.forEach((key, value) -> keys.add(List.of(key, keys(value))));
        } else if (tree instanceof List<?> list) {
            list.forEach(value -> keys.add(keys(value)));
        }
        return keys;
    }

    @Test
    void samplesAreReadFastButForUnicodeEscapes() throws IOException {
        for (byte[] sample : samples()) {
            String text = new String(sample, StandardCharsets.UTF_8);
            assertThat(isFast(sample) || text.contains("\\u")).as(text).isTrue();
        }
    }

    @Test
    void faultyDocumentsAreOddOrReadAsByJackson() throws IOException {
        Random random = new Random(7);
        for (byte[] sample : samples()) {
            int times = TIMES * (sample.length > 5000 ? 10 : 200);
            for (int i = 0; i < times; i++) {
                byte[] faulty = sample.clone();
                for (int faults = 1 + random.nextInt(2); faults > 0; faults--) {
                    faulty[random.nextInt(faulty.length)] = FAULTS[random.nextInt(FAULTS.length)];
                }
                isFast(faulty);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "7041",
                "-7041",
                "9223372036854775808",
                "1.5",
                "-1.50E+3",
                "1e5",
                "\"\"",
                "{}",
                "{\"\":1}",
                "[[],{}]",
                " {\"a\" : [ true , false , null ] } ",
                "[null]",
                "[1,null,[2]]",
                "\"\\\"\\/\\b\\f\\n\\r\\t\\\\\"",
                "\"é\"",
                "{\"é\":\"é\"}",
                "{\"a\\nb\":1}",
                "{\"a\":{\"a\":{\"a\":1}}}"
            })
    void plainDocumentsAreReadFast(String document) {
        assertThat(isFast(document)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "01",
                "1 2",
                "12]",
                ".5",
                "5.",
                "1e",
                "+1",
                "\"a",
                "\"",
                "{",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{,}",
                "[",
                "[1,]",
                "[,1]",
                "[1 2]",
                "[}",
                "{]",
                "nul",
                "nulll",
                "truefalse",
                "tru",
                "{a:1}",
                "{\"a\" 1}",
                "{\"a\":1,\"a\":2}",
                "\"\u0001\"",
                "\"\\x\"",
                "{\"a\n\":1}"
            })
    void brokenDocumentsAreOdd(String document) {
        assertThat(isFast(document)).isFalse();
        assertThatThrownBy(() -> JsonReader.readWhole(document.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ReadException.class);
    }

    @Test
    void unicodeEscapesAreOdd() {
        assertThat(isFast("\"\\u0041\"")).isFalse();
        assertThat(isFast("{\"\\u0041\":1}")).isFalse();
    }

    @Test
    void longAndDeepDocumentsAreOdd() {
        assertThat(isFast("[".repeat(60).concat("]".repeat(60)))).isTrue();
        assertThat(isFast("[".repeat(61).concat("]".repeat(61)))).isFalse();
        assertThat(isFast("1".repeat(100))).isTrue();
        assertThat(isFast("1".repeat(101))).isFalse();
        assertThat(isFast("\"".concat("x".repeat(65_000)).concat("\""))).isTrue();
        assertThat(isFast("\"".concat("x".repeat(66_000)).concat("\""))).isFalse();
    }

    @Test
    void keysOfOneHashAreKeptApart() {
        Random random = new Random(3);
        for (int i = 0; i < TIMES * 2_000; i++) {
            String key = Integer.toString(random.nextInt(), 36).concat("x".repeat(random.nextInt(12)));
            assertThat(FastReader.read("{\"".concat(key).concat("\":0}").getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOfSatisfying(
                            JsonObject.class, object -> assertThat(object).containsOnlyKeys(key));
            byte[] encoded = EncodedKeys.of(key);
            assertThat(encoded).isEqualTo("\"".concat(key).concat("\":").getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The shape of the last object that began with the same key is a guess, and no more. */
    @Test
    void noKeyIsTakenForTheOneThatCameThereBefore() {
        Random random = new Random(5);
        for (int i = 0; i < TIMES * 5_000; i++) {
            StringBuilder document = new StringBuilder("{\"first\":0");
            for (int keys = random.nextInt(5); keys > 0; keys--) {
                String key = "x".repeat(random.nextInt(20)).concat(random.nextInt(4) == 0 ? "y" : "");
                document.append(",\"").append(key).append("\":").append(keys);
            }
            String text = document.append('}').toString();
            boolean isTwice = !isFast(text);
            if (isTwice) {
                assertThatThrownBy(() -> JsonReader.readWhole(text.getBytes(StandardCharsets.UTF_8)))
                        .hasMessageContaining("there once");
            }
        }
    }

    @Test
    void objectsOfManyKeysAreReadWithEachKeyOnce() {
        StringBuilder document = new StringBuilder("{");
        for (int i = 0; i < 300; i++) {
            document.append(i == 0 ? "" : ",")
                    .append("\"key")
                    .append(i)
                    .append("\":")
                    .append(i);
        }
        assertThat(isFast(document + "}")).isTrue();
        assertThat(isFast(document + "}")).isTrue();
        assertThat(isFast(document + ",\"key299\":0}")).isFalse();
    }
}

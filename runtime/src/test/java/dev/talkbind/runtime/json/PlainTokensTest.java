package dev.talkbind.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain tokens are Jackson's tokens, as far as they go: on the samples, and on samples with a fault. */
class PlainTokensTest {
    private static final Path WIRE = Path.of("src/test/resources/wire");
    private static final JsonFactory JACKSON = new JsonFactory();
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

    @ParameterizedTest
    @ValueSource(
            longs = {
                0,
                7,
                -7,
                1769420811345L,
                999_999_999_999_999_999L,
                -99_999_999_999_999_999L,
                Long.MAX_VALUE,
                Long.MIN_VALUE
            })
    void wholeNumbersAreReadAsTheyAre(long number) {
        String document = "{\"createdAt\":%s}";
        Instant time = Instant.ofEpochMilli(number);
        assertThat(UserJson.fromText(document.formatted(number)).createdAt()).isEqualTo(time);
        assertThat(UserJson.fromText(document.formatted("\"" + number + "\"")).createdAt())
                .isEqualTo(time);
    }

    @Test
    void samplesAreReadToTheirEnds() throws IOException {
        for (byte[] sample : samples()) {
            String text = new String(sample, StandardCharsets.UTF_8);
            boolean isPlain = !text.contains("\\") && !text.matches("(?s).*\\d\\.\\d.*");
            assertThat(readsToTheEnd(sample) || !isPlain).as(text).isTrue();
        }
    }

    @Test
    void faultyDocumentsAreNeverReadFurtherThanByJackson() throws IOException {
        Random random = new Random(7);
        for (byte[] sample : samples()) {
            int times = sample.length > 5000 ? 100 : 4000;
            for (int i = 0; i < times; i++) {
                byte[] faulty = sample.clone();
                for (int faults = 1 + random.nextInt(2); faults > 0; faults--) {
                    faulty[random.nextInt(faulty.length)] = FAULTS[random.nextInt(FAULTS.length)];
                }
                readsToTheEnd(faulty);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0",
                "-0",
                "-",
                "01",
                "1 2",
                "12]",
                "1.5",
                "1e5",
                "\"\"",
                "\"a",
                "\"",
                "{",
                "{}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"\":1}",
                "{\"a\":1,}",
                "{,}",
                "[",
                "[1,]",
                "[,1]",
                "[1 2]",
                "[[],{}]",
                "[}",
                "{]",
                "nul",
                "nulll",
                "truefalse",
                "tru",
                "{\"a\" : [ true , false , null ] }",
                "\"\\u0041\"",
                "\"\\\"\"",
                "{\"\\u0041\":1}",
                "\"é\"",
                "{\"é\":\"é\"}",
                "{\"eight888\":1}",
                "{\"seven77\":1}",
                "{\"nine99999\":1}",
                "{\"sixteen161616161\":1}"
            })
    void smallDocuments(String document) throws IOException {
        readsToTheEnd(document.getBytes(StandardCharsets.UTF_8));
        readsToTheEnd(document.concat(" ".repeat(20)).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsLongOrDeepIsLeftToJackson() throws IOException {
        assertThat(readsToTheEnd("[".repeat(60).concat("]".repeat(60)).getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(readsToTheEnd("[".repeat(61).concat("]".repeat(61)).getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(readsToTheEnd("1".repeat(18).getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(readsToTheEnd("1".repeat(19).getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        String text = "\"".concat("x".repeat(70_000)).concat("\"");
        assertThat(readsToTheEnd(text.getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    /** Whether all of a document is plain. Its tokens and texts are those of Jackson, which reads to the end then. */
    private static boolean readsToTheEnd(byte[] document) throws IOException {
        PlainTokens plain = new PlainTokens(document);
        try (JsonParser jackson = JACKSON.createParser(document)) {
            for (JsonToken token = plain.next(); token != JsonToken.NOT_AVAILABLE; token = plain.next()) {
                assertThat(token).as(shown(document)).isEqualTo(jackson.nextToken());
                if (token == null) {
                    return true;
                }
                if (token == JsonToken.FIELD_NAME) {
                    assertThat(plain.key()).isEqualTo(jackson.currentName());
                } else if (token.isScalarValue()) {
                    assertThat(plain.text()).isEqualTo(jackson.getText());
                }
            }
        } catch (JsonParseException refused) { // a key together with its value
            JsonToken value = plain.next();
            assertThat(List.of(value, plain.next())).as(shown(document)).contains(JsonToken.NOT_AVAILABLE);
        }
        return false;
    }

    private static String shown(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }

    @Test
    void keysThatShareAPlaceAreKeptApart() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            String key = Integer.toString(random.nextInt(), 36).concat("x".repeat(random.nextInt(12)));
            PlainTokens tokens =
                    new PlainTokens("{\"".concat(key).concat("\":0}        ").getBytes(StandardCharsets.UTF_8));
            tokens.next();
            tokens.next();
            assertThat(tokens.key()).isEqualTo(key);
            byte[] encoded = EncodedKeys.of(key);
            assertThat(encoded).isEqualTo("\"".concat(key).concat("\":").getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aKeyIsNotTakenForTheOneThatCameThereBefore() throws IOException {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder document = new StringBuilder("{");
            for (int keys = 1 + random.nextInt(4); keys > 0; keys--) {
                String key = "x".repeat(random.nextInt(20)).concat(random.nextInt(4) == 0 ? "y" : "");
                document.append('"').append(key).append("\":").append(keys).append(keys == 1 ? "}" : ",");
            }
            assertThat(readsToTheEnd(document.toString().getBytes(StandardCharsets.UTF_8)))
                    .isTrue();
        }
    }
}

package dev.talkbind.processor.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.talkbind.runtime.text.DoubleText;
import dev.talkbind.runtime.text.SetText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextsTest {

    private static final TextForm STRINGS = JsonTexts.form(Forms.TEXT, false);
    private static final String LETTERS =
            "[]\"\\,: \t\n\r/u0041bfnrtdDfFxa1{}\0\u001f\u007f\u00a0\u2028\ud83d\ude00\ufeff";

    static final List<String> ARRAYS = List.of(
            "[]",
            " [ ] ",
            "\t\n\r[\r\n\t]",
            "[\"\"]",
            "[\"a\"]",
            "[\"a\",\"b\"]",
            " [ \"a\" ,\n\"b\" ] ",
            "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]",
            "[\"\\u0041\\u00e9\\uD83D\\ude00\"]",
            "[\"\\ud83d\"]",
            "[\"\u007f\u0085\u2028\u00e9\ud83d\ude00\"]",
            "[\"]\",\"[\",\",\"]");

    static final List<String> OTHERS = List.of(
            "",
            " ",
            "null",
            "\"a\"",
            "a",
            "{}",
            "[",
            "]",
            "[\"a\"",
            "[\"a",
            "[\"a\\",
            "[\"a\\\"",
            "[\"a\",]",
            "[,]",
            "[,\"a\"]",
            "[\"a\"\"b\"]",
            "[\"a\" \"b\"]",
            "[null]",
            "[1]",
            "[true]",
            "[[]]",
            "[[\"a\"]]",
            "[{}]",
            "['a']",
            "[a]",
            "[\"a\"] x",
            "[\"a\"][]",
            "[\"a\"],",
            "[\"a\"]]",
            "[\"\t\"]",
            "[\"\n\"]",
            "[\"\0\"]",
            "[\"\\x\"]",
            "[\"\\u00g0\"]",
            "[\"\\u004\"]",
            "[\"\\u\"]",
            "[\"\\U0041\"]",
            "[\"\\u\uff10\uff10\uff14\uff11\"]",
            "[\"a\"]//",
            "/**/[]",
            "\ufeff[]",
            "\u00a0[]",
            "[]\f",
            "[\"a\"]\0",
            "[\"a\":\"b\"]");

    @ParameterizedTest
    @FieldSource("ARRAYS")
    void readsArraysOfStrings(String json) {
        assertThat(STRINGS.accepts(json)).isTrue();
        agrees(json);
    }

    @ParameterizedTest
    @FieldSource("OTHERS")
    void readsNothingElse(String json) {
        assertThat(STRINGS.accepts(json)).isFalse();
        agrees(json);
    }

    @Test
    void saysWhatEachElementIs() {
        assertThat(JsonTexts.form(NumberForms.INTEGER, false).expected())
                .isEqualTo("a JSON array of strings, each an int");
        assertThat(JsonTexts.form(NumberForms.INTEGER, true).expected())
                .isEqualTo("a JSON array of different strings, each an int");
    }

    @Test
    void readsWhatJacksonReads() {
        Random random = new Random(20_261_122);
        for (int i = 0; i < 50_000; i++) {
            StringBuilder json = new StringBuilder(ARRAYS.get(random.nextInt(ARRAYS.size())));
            for (int changes = random.nextInt(3); changes >= 0; changes--) {
                int at = random.nextInt(json.length() + 1);
                String letter = String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length())));
                json.replace(at, Math.min(json.length(), at + random.nextInt(2)), letter);
            }
            agrees(json.toString());
        }
    }

    @Test
    void everyElementHasTheForm() {
        TextForm numbers = JsonTexts.form(NumberForms.INTEGER, false);

        assertThat(numbers.accepts("[\"1\",\"-2\",\"1\"]")).isTrue();
        assertThat(numbers.accepts("[\"1\",\"x\"]")).isFalse();
        assertThat(numbers.accepts("[\"+1\"]")).isFalse();
        assertThat(numbers.accepts("[1]")).isFalse();
    }

    /** One value in two spellings is one element, as the run time has it. */
    @ParameterizedTest
    @ValueSource(strings = {"[\"1\",\"2\"]", "[\"1\",\"1\"]", "[\"1.0\",\"1\"]", "[\"0\",\"-0\"]", "[]", "[\"x\"]"})
    void aSetHasEachElementOnce(String json) {
        TextForm set = JsonTexts.form(NumberForms.DOUBLE, true);

        assertThat(set.accepts(json)).isEqualTo(isRead(SetText.of(DoubleText.INSTANCE), json));
    }

    private static boolean isRead(SetText<?> set, String json) {
        try {
            return set.fromText(json) != null;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private static void agrees(String json) {
        assertThat(STRINGS.read().apply(json)).as(Literals.of(json)).isEqualTo(jackson(json));
    }

    /** The strings of an array as jackson-core reads it, or none. */
    private static Optional<Object> jackson(String json) {
        try (JsonParser in = new JsonFactory().createParser(json)) {
            List<String> texts = new ArrayList<>();
            boolean isArray = in.nextToken() == JsonToken.START_ARRAY;
            while (isArray && in.nextToken() != JsonToken.END_ARRAY) {
                isArray = in.currentToken() == JsonToken.VALUE_STRING;
                texts.add(in.getText());
            }
            return isArray && in.nextToken() == null ? Optional.of(texts) : Optional.empty();
        } catch (IOException refused) {
            return Optional.empty();
        }
    }
}

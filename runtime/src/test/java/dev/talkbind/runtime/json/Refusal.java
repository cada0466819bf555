package dev.talkbind.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.ReadProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of a document: read, or the one word for why not. Whatever else a refusal says is a failure. */
final class Refusal {
    static final String READ = "read";
    static final String NOT_JSON = "not-json";
    static final String NOT_A_USER = "not-a-user";
    private static final String WHERE = " \\(line \\d+, column \\d+\\)";
    private static final Map<String, String> WORDS = words();
    /** 100 levels of keys cut at 60 characters, each at most six long where it is escaped, and what goes around them. */
    private static final int LONGEST_PATH = 100 * (60 * 6 + 6);

    private Refusal() {}

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("well-formed JSON" + WHERE, NOT_JSON);
        words.put("a JSON document, but empty", NOT_JSON);
        words.put("the end of the document", NOT_JSON);
        words.put("within the limits of depth and length" + WHERE, "limit");
        words.put("UTF-8 from byte \\d+ on", "not-utf8");
        words.put("text without half a surrogate pair( at character \\d+)?", "half-a-pair");
        words.put("there once", "twice");
        for (String kind : List.of(
                "a text: custom data is flat",
                "an object of texts, or null",
                "an object of tokens, or null",
                "true, false or null",
                "a list of users",
                "a list of users, nor an object that has one in \"data\"",
                "an id that is a text or a whole number, and not blank",
                "a text, and a name is never null",
                "a text or null",
                "a text",
                "a time in milliseconds since 1970")) {
            words.put(kind, NOT_A_USER);
        }
        return words;
    }

    /** How a reader takes a document, which says nothing of it but where its fault is. */
    static String of(Runnable reader) {
        try {
            reader.run();
            return READ;
        } catch (ReadException refused) {
            return word(refused);
        }
    }

    private static String word(ReadException refused) {
        assertThat(refused).hasNoCause();
        assertThat(refused.problems()).hasSize(1);
        ReadProblem problem = refused.problems().get(0);
        assertThat(problem.code()).isEqualTo(ReadProblem.Code.JSON);
        assertThat(problem.text()).isNull();
        assertThat(problem.property()).isNull();
        assertThat(problem.key()).startsWith("$").hasSizeLessThan(LONGEST_PATH).matches("[ -~…]+");
        assertThat(refused)
                .hasMessage(
                        "JSON document cannot be read: 1 problem\n  " + problem.key() + ": not " + problem.expected());
        return WORDS.entrySet().stream()
                .filter(word -> problem.expected().matches(word.getKey()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("says " + problem.expected()))
                .getValue();
    }
}

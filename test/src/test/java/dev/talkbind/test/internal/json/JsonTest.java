package dev.talkbind.test.internal.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From bytes to a tree and back. */
class JsonTest {
    private static void isRefused(byte[] document) {
        assertThatExceptionOfType(MalformedJsonException.class).isThrownBy(() -> Json.read(document));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":[1,-1.50E3,true,false,null,\"é\"],\"b\":{},\"\":{\"c\":\"\\u0000\\\"\"}}",
                "[[],[[]]]",
                "123456789012345678901234567890",
                "\"\uD83D\uDE00\""
            })
    void aDocumentIsReadAndWrittenAsItIs(String document) throws MalformedJsonException {
        assertThat(Json.bytes(Json.read(document.getBytes(UTF_8))))
                .asString(UTF_8)
                .isEqualTo(document);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"a\":1,\"a\":1}",
                "[1]]",
                "[NaN]",
                "[01]",
                "\"\\udc00\"",
                "{\"\\ud800\":1}",
                "\"\t\""
            })
    void whatIsNotOneDocumentIsRefused(String document) {
        isRefused(document.getBytes(UTF_8));
    }

    @Test
    void depthAndNumbersAreBounded() {
        isRefused(("[".repeat(200) + "]".repeat(200)).getBytes(UTF_8));
        isRefused("1".repeat(2000).getBytes(UTF_8));
    }

    @Test
    void onlyUtf8IsRead() {
        for (Charset other : new Charset[] {ISO_8859_1, UTF_16}) {
            isRefused("[\"é\"]".getBytes(other));
        }
    }

    @Test
    void aCopyIsNotChangedWithItsOriginal() {
        JsonObject original = new JsonObject();
        original.object("inner").put("a", "1");
        JsonObject copy = original.copy();
        original.object("inner").put("a", "2");
        assertThat(Json.text(copy)).isEqualTo("{\"inner\":{\"a\":\"1\"}}");
    }

    @Test
    void aWordAboutATreeShowsNothingOfIt() {
        JsonObject object = new JsonObject().put("secret", "secret");
        assertThat(object + " " + new JsonNumber("4111")).isEqualTo("JsonObject[1] JsonNumber");
    }
}

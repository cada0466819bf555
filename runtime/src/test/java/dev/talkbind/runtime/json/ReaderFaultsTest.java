package dev.talkbind.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.ReadProblem;
import dev.talkbind.runtime.User;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are no users. In every one a value says canary, and no message does. */
class ReaderFaultsTest {
    private static final String LINES = "JSON document cannot be read: 1 problem\n  ";

    private static void assertFault(byte[] document, String line) {
        ReadException fault = catchThrowableOfType(ReadException.class, () -> UserJson.fromBytes(document));
        assertThat(fault).as("refused").isNotNull();
        assertThat(fault).hasMessageStartingWith(LINES + line).hasNoCause();
        assertThat(fault.getMessage()).doesNotContain("canary");
        assertThat(fault.problems()).extracting(ReadProblem::code).containsExactly(ReadProblem.Code.JSON);
    }

    private static void assertFault(String document, String line) {
        assertFault(document.getBytes(StandardCharsets.UTF_8), line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'id':null} | $.id: not an id",
                "{'id':''} | $.id: not an id",
                "{'id':' '} | $.id: not an id",
                "{'id':7.0} | $.id: not an id",
                "{'id':7e3} | $.id: not an id",
                "{'id':true} | $.id: not an id",
                "{'id':['canary']} | $.id: not an id",
                "'' | $: not an id",
                "null | $: not an id",
                "true | $: not an id",
                "1.5 | $: not an id",
                "['canary'] | $: not an id",
                "{'name':null} | $.name: not a text, and a name is never null",
                "{'name':3} | $.name: not a text or null",
                "{'photoUrl':{'canary':1}} | $.photoUrl: not a text or null",
                "{'email':3} | $.email: not a text or null",
                "{'email':['canary',null]} | $.email[1]: not a text",
                "{'email':['canary',['canary']]} | $.email[1]: not a text",
                "{'phone':[31201234567]} | $.phone[0]: not a text",
                "{'phone':{}} | $.phone: not a text or null",
                "{'custom':[]} | $.custom: not an object of texts, or null",
                "{'custom':3} | $.custom: not an object of texts, or null",
                "{'custom':'canary'} | $.custom: not an object of texts, or null",
                "{'custom':{'a':{}}} | $.custom.a: not a text: custom data is flat",
                "{'custom':{'a':'canary','last-seen':['canary']}} | $.custom['last-seen']: not a text: custom data is flat",
                "{'custom':{'':[]}} | $.custom['']: not a text: custom data is flat",
                "{'pushTokens':[]} | $.pushTokens: not an object of tokens, or null",
                "{'pushTokens':{'fcm:canary':'canary'}} | $.pushTokens[*]: not true, false or null",
                "{'pushTokens':{'fcm:canary':true,'fcm:canary':true}} | $.pushTokens[*]: not there once",
                "{'createdAt':'canary'} | $.createdAt: not a time in milliseconds since 1970",
                "{'createdAt':1.5} | $.createdAt: not a time in milliseconds since 1970",
                "{'createdAt':1e400} | $.createdAt: not a time in milliseconds since 1970",
                "{'createdAt':99999999999999999999} | $.createdAt: not a time in milliseconds since 1970",
                "{'createdAt':'\u0661\u0662\u0663'} | $.createdAt: not a time in milliseconds since 1970",
                "{'createdAt':{}} | $.createdAt: not a time in milliseconds since 1970",
            })
    void aWrongValueHasAPath(String document, String line) {
        assertFault(document.replace('\'', '"'), line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'name':'canary','name':'canary'} | $.name: not there once",
                "{'custom':{'a':'canary','b':'','a':'canary'}} | $.custom.a: not there once",
                "{'other':{'x':1,'y':[{'z':1,'z':2}]}} | $.other.y[0].z: not there once",
                "{'other':1,'other':2} | $.other: not there once",
                "{'name':'canary','\\u006eame':'canary'} | $.name: not there once",
            })
    void aKeyThatIsThereTwiceIsRefused(String document, String line) {
        assertFault(document.replace('\'', '"'), line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'name':'canary'}x",
                "{'name':'canary'} {'name':'canary'}",
                "{'name':'canary'}]",
                "{'name':'canary'},",
                "'canary' 'canary'",
                "7041 canary",
                "{'name':'canary'",
                "{'name':'canary",
                "{'name':canary}",
                "{name:'canary'}",
                "{'name':'canary',}",
                "{'name':'canary',,'id':'7'}",
                "{'name' 'canary'}",
                "{'name':}",
                "{'email':['canary',]}",
                "{'email':['canary'}",
                "{'name':'can\\xary'}",
                "{'name':'canary\\u12'}",
                "{'name':'canary'/*canary*/}",
                "{'createdAt':01}",
                "{'createdAt':+1}",
                "{'createdAt':.5}",
                "{'createdAt':5.}",
                "{'createdAt':1e}",
                "{'createdAt':-}",
                "{'createdAt':0x10}",
                "{'createdAt':NaN}",
                "{'createdAt':Infinity}",
                "{'role':True}",
                "{'role':nul}",
                "{",
                "}",
                "[",
                "canary",
                ",",
                "]",
                "<canary>",
                "#",
                "-canary",
                "{'email':['canary':'canary']}",
                "{'email':['canary' 'canary']}",
                "{'email':['canary';'canary']}",
                "{'email':[,'canary']}",
                "{'email':['canary',,'canary']}",
                "{'email':[*]}",
                "{'email':['canary'\u000b]}",
                "{'email':['canary'\f]}",
                "{'email':['canary'",
                "{'email':['canary',",
                "{'name','canary'}",
                "{'name'='canary'}",
                "{'name':'canary':'canary'}",
                "{'name':'canary' 'role':'canary'}",
                "{'name':'canary';}",
                "{'name':'canary'}#",
                "{'name':'canary'}/",
                "{'name':'canary'}//",
                "{'name':'canary'}/**/",
                "{'name':null null}",
                "{['canary']:'canary'}",
                "{7:'canary'}",
                "{null:'canary'}",
                "{:'canary'}",
                "{,}",
                "{'name'",
                "{'name':",
                "{😀}",
                "{'x':++1}",
                "{'x':--1}",
                "{'x':- 1}",
                "{'x':-01}",
                "{'x':00}",
                "{'x':0.}",
                "{'x':-.5}",
                "{'x':1.e3}",
                "{'x':0.3e+}",
                "{'x':0e}",
                "{'x':1eE2}",
                "{'x':1e+-2}",
                "{'x':1 000}",
                "{'x':1_000}",
                "{'x':1a}",
                "{'x':1.2.3}",
                "{'x':-NaN}",
                "{'x':-Infinity}",
                "{'x':\uff11}",
                "{'x':0b1}",
                "{'x':1L}",
                "{'x':fals}",
                "{'x':tru}",
                "{'x':nulls}",
                "{'x':undefined}",
                "{'x':FALSE}",
                "{'x':'\\a'}",
                "{'x':'\\'}",
                "{'x':'\\u'}",
                "{'x':'\\u00e'}",
                "{'x':'\\u00eg'}",
                "{'x':'\\U0001f600'}",
                "{'x':'\\😀'}",
                "{'x':'\\ud83d\\u'}",
                "{'x':'\t'}",
                "\u2060{}",
                "{}\u2060",
                "\\u000a{}",
                "\\u0020'canary'",
                "å",
            })
    void whatIsNotJsonIsRefused(String document) {
        assertFault(document.replace('\'', '"'), "$");
        assertThatThrownBy(() -> UserJson.fromText(document.replace('\'', '"'))).isInstanceOf(ReadException.class);
        assertThatThrownBy(
                        () -> UserJson.listFromBytes(document.replace('\'', '"').getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ReadException.class);
    }

    @Test
    void singleQuotesAndRawControlCharactersAreNotJson() {
        assertFault("{'name':'canary'}", "$: not well-formed JSON (line 1, column ");
        assertFault("{\"name\":\"canary\n\"}", "$.name: not well-formed JSON (line 1, column ");
        assertFault("{\"name\":\"canary\u0000\"}", "$.name: not well-formed JSON");
        assertFault("{\"name\":\u00a0\"canary\"}", "$.name: not well-formed JSON");
        for (String space : new String[] {"\u0000", "\u000b", "\f", "\u0085", "\u2028", "\ufeff"}) {
            assertFault("{}" + space, "$: not well-formed JSON");
            assertFault("  " + space + "{}", "$: not well-formed JSON");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\r "})
    void nothingIsNoDocument(String document) {
        assertFault(document, "$: not a JSON document, but empty");
    }

    /** Overlong forms, surrogates, what is cut off or too large, and bytes that never occur. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "C0AF",
                "C080",
                "E080AF",
                "F08080AF",
                "EDA080",
                "EDBFBF",
                "EDA0BDEDB880",
                "F4908080",
                "F5808080",
                "F880808080",
                "FF",
                "FE",
                "80",
                "BF",
                "C3",
                "E282",
                "F09F98",
                "C328",
                "E28228",
                "F09F9828",
                "E9",
                "F0908C",
                "F880"
            })
    void whatIsNotUtf8IsRefusedAndNeverReplaced(String hex) {
        for (int before : new int[] {0, 1, 5, 8, 17}) {
            byte[] start = ("{\"name\":\"canary" + "x".repeat(before)).getBytes(StandardCharsets.UTF_8);
            byte[] bad = HexFormat.of().parseHex(hex);
            byte[] end = "\"}".getBytes(StandardCharsets.UTF_8);
            byte[] document = new byte[start.length + bad.length + end.length];
            System.arraycopy(start, 0, document, 0, start.length);
            System.arraycopy(bad, 0, document, start.length, bad.length);
            System.arraycopy(end, 0, document, start.length + bad.length, end.length);
            assertFault(document, "$: not UTF-8 from byte " + start.length + " on");
        }
        assertFault(HexFormat.of().parseHex("22" + hex), "$: not UTF-8 from byte 1 on");
    }

    @Test
    void everyCharacterOfUtf8IsRead() {
        StringBuilder all = new StringBuilder();
        for (int c = 0x20; c <= Character.MAX_CODE_POINT; c += c < 0x3000 ? 1 : 61) {
            if (c != '"' && c != '\\' && (c < 0xD800 || c > 0xDFFF)) {
                all.appendCodePoint(c);
            }
        }
        all.append("\ud7ff\ue000\uffff\ufffd").appendCodePoint(Character.MAX_CODE_POINT);
        String document = "{\"name\":\"" + all + "\"}";
        assertThat(UserJson.fromBytes(document.getBytes(StandardCharsets.UTF_8)).name())
                .isEqualTo(all.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE", "UTF-32"})
    void otherEncodingsAreRefused(String charset) {
        assertFault("{\"name\":\"canary\"}".getBytes(Charset.forName(charset)), "$: not UTF-8 from byte 0 on");
        assertFault("7".getBytes(Charset.forName(charset)), "$: not UTF-8 from byte 0 on");
    }

    @Test
    void oneByteOrderMarkIsSkipped() {
        assertThat(UserJson.fromText("\ufeff{\"id\":\"7\"}"))
                .isEqualTo(User.builder("7").build());
        assertFault("\ufeff\ufeff{\"id\":\"7\"}", "$: not well-formed JSON");
        assertFault("\ufeff", "$: not well-formed JSON");
    }

    @Test
    void halfASurrogatePairIsRefused() {
        assertFault("{\"name\":\"canary\\ud83d\"}", "$.name: not text without half a surrogate pair");
        assertFault("{\"email\":[\"canary\\ude00\\ud83d\"]}", "$.email[0]: not text without half a surrogate pair");
        assertFault(
                "{\"custom\":{\"a\":\"\\ud83d\\ud83d\\ude00\"}}", "$.custom.a: not text without half a surrogate pair");
        assertThatThrownBy(() -> UserJson.fromText("{\"custom\":{\"\\ud83d\":\"canary\"}}"))
                .as("some versions of jackson-core refuse such a key before we do")
                .isInstanceOf(ReadException.class)
                .hasMessageMatching("(?s).*(custom: not well-formed JSON .*|not text without half a surrogate pair)")
                .hasMessageNotContaining("canary");
        assertThatThrownBy(() -> UserJson.fromText("{\"name\":\"canary\ud83d\"}"))
                .isInstanceOf(ReadException.class)
                .hasMessage(LINES + "$: not text without half a surrogate pair at character 15");
        assertThat(UserJson.fromText("{\"name\":\"\\ud83d\\ude00\"}").name()).isEqualTo("😀");
    }

    @Test
    void nestingHasALimit() {
        assertThat(UserJson.fromText("{\"x\":" + "[".repeat(99) + "]".repeat(99) + "}")
                        .isEmpty())
                .isTrue();
        assertFault("{\"x\":" + "[".repeat(100) + "]".repeat(100) + "}", "$.x[0][0]");
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            assertFault("[".repeat(100_000), "$");
            assertFault("{\"a\":".repeat(100_000), "$.a.a.a");
            assertFault("{\"x\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}", "$.x");
        });
    }

    @Test
    void numbersHaveALimit() {
        assertThat(UserJson.fromText("{\"x\":1e400,\"y\":1e-400,\"z\":-0,\"custom\":{\"n\":1e400,\"m\":-0.00}}")
                        .custom())
                .containsEntry("n", "1e400")
                .containsEntry("m", "-0.00");
        assertFault("{\"x\":" + "1".repeat(10_000) + "}", "$.x: not within the limits of depth and length");
        assertFault(
                "{\"custom\":{\"n\":" + "1".repeat(10_000) + "}}",
                "$.custom.n: not within the limits of depth and length");
    }

    @Test
    void customDataKeepsTheTextOfScalars() {
        CustomData custom = UserJson.fromText(
                        "{\"custom\":{\"a\":1.50,\"b\":true,\"c\":false,\"d\":null,\"e\":12345678901234567890,"
                                + "\"f\":1E+2,\"g\":\"\",\"h\":-7}}")
                .custom();

        assertThat(custom.toString()).isEqualTo("CustomData[a, b, c, d, e, f, g, h]");
        assertThat(custom.values())
                .containsExactly("1.50", "true", "false", null, "12345678901234567890", "1E+2", "", "-7");
    }

    @Test
    void absentNullAndEmptyCustomDataHoldNothing() {
        for (String json : new String[] {"{}", "{\"custom\":null}", "{\"custom\":{}}"}) {
            assertThat(UserJson.fromText(json).custom()).isEmpty();
        }
        assertThat(UserJson.fromText("{\"custom\":null}").custom().clearsAll()).isTrue();
        assertThat(UserJson.fromText("{}")).isNotEqualTo(UserJson.fromText("{\"custom\":{}}"));
    }

    @Test
    void aPathShowsNoMoreThanItsKey() {
        assertFault(
                "{\"custom\":{\"" + "k".repeat(10_000) + "\":[]}}", "$.custom['" + "k".repeat(60) + "…']: not a text");
        assertFault("{\"custom\":{\"a'\\nb\\u001b\":[]}}", "$.custom['a??b?']: not a text");
        assertFault("{\"custom\":{\"9\":[]}}", "$.custom['9']: not a text");
    }

    @Test
    void manyKeysAndLongTextsAreReadInTime() {
        StringBuilder keys = new StringBuilder("{\"custom\":{\"long\":\"")
                .append("x".repeat(10 << 20))
                .append('"');
        for (int i = 0; i < 50_000; i++) {
            keys.append(",\"key").append(i).append("\":\"v\"");
        }
        byte[] document = keys.append("}}").toString().getBytes(StandardCharsets.UTF_8);
        Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> assertThat(UserJson.fromBytes(document).custom().size()).isEqualTo(50_001));
        assertFault(
                "{\"name\":\"" + "canary".repeat(4 << 20) + "\"}", "$.name: not within the limits of depth and length");
    }

    @Test
    void keysWithOneHashCodeAreReadInTime() {
        StringBuilder keys = new StringBuilder("{\"custom\":{\"x\":\"\"");
        for (int i = 0; i < 20_000; i++) { // texts of "Aa" and "BB", whose hash codes are equal
            keys.append(",\"");
            for (int bit = 0; bit < 15; bit++) {
                keys.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            keys.append("\":\"v\"");
        }
        byte[] document = keys.append("}}").toString().getBytes(StandardCharsets.UTF_8);
        Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> assertThat(UserJson.fromBytes(document).custom().size()).isEqualTo(20_001));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | $: not a list of users, nor an object that has one in \"data\"",
                "{'data':null} | $.data: not a list of users",
                "{'data':{}} | $.data: not a list of users",
                "'canary' | $: not a list of users, nor",
                "[{'id':'canary'},{'id':null}] | $[1].id: not an id",
                "{'data':[{'id':'canary','custom':{'a':[]}}]} | $.data[0].custom.a: not a text",
                "{'data':[],'data':[]} | $.data: not there once",
                "[[]] | $[0]: not an id",
                "[]] | $: not ",
                "[null] | $[0]: not an id",
            })
    void aWrongValueOfAListHasAPath(String document, String line) {
        byte[] bytes = document.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> UserJson.listFromBytes(bytes))
                .isInstanceOf(ReadException.class)
                .hasMessageStartingWith(LINES + line)
                .hasMessageNotContaining("canary");
    }

    @Test
    void customDataIsReadAlone() {
        assertThat(UserJson.customDataFromText("{\"a\":1.0,\"b\":null}").asMap())
                .containsEntry("a", "1.0")
                .containsEntry("b", null);
        assertThat(UserJson.customDataFromText("null").clearsAll()).isTrue();
        assertThat(UserJson.customDataFromBytes("{}".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        for (String bad :
                new String[] {"[]", "3", "\"canary\"", "{\"a\":{}}", "{} {}", "{\"a\":\"\",\"a\":\"\"}", ""}) {
            assertThatThrownBy(() -> UserJson.customDataFromText(bad))
                    .as(bad)
                    .isInstanceOf(ReadException.class)
                    .hasMessageNotContaining("canary");
        }
    }
}

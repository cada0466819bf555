package dev.talkbind.runtime.json;

import static dev.talkbind.runtime.WireForm.CLASSIC_JS;
import static dev.talkbind.runtime.WireForm.DATA_API_CREATE;
import static dev.talkbind.runtime.WireForm.DATA_API_SET;
import static dev.talkbind.runtime.WireForm.REACT_NATIVE;
import static dev.talkbind.runtime.WireForm.REST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WireFormsTest {
    private static final User FULL = User.builder("acct-7041")
            .name("Imre Óvári")
            .email(List.of("a@shop.example", "b@shop.example"))
            .phone("+3612345678")
            .welcomeMessage("Hi <you> & \"me\"")
            .photoUrl("https://img.shop.example/u/7041.webp")
            .role("seller")
            .custom(CustomData.builder().put("plan", "gold").clear("trial").build())
            .availabilityText("away\u2028")
            .locale("hu-HU")
            .pushTokens(tokens())
            .createdAt(Instant.EPOCH)
            .build();

    private static final User CLEARED = cleared();

    private static Map<String, Boolean> tokens() {
        Map<String, Boolean> tokens = new LinkedHashMap<>();
        tokens.put("fcm:a", true);
        tokens.put("fcm:b", null);
        return tokens;
    }

    private static User cleared() {
        User.Builder user = User.builder("7").name("[removed]");
        for (UserProperty field : UserProperty.values()) {
            if (field != UserProperty.ID && field != UserProperty.NAME && field != UserProperty.CREATED_AT) {
                user.clear(field);
            }
        }
        return user.build();
    }

    @Test
    void aRestDocumentHasNoId() {
        assertThat(UserJson.toText(FULL, REST))
                .isEqualTo("{\"name\":\"Imre Óvári\","
                        + "\"email\":[\"a@shop.example\",\"b@shop.example\"],\"phone\":[\"+3612345678\"],"
                        + "\"welcomeMessage\":\"Hi <you> & \\\"me\\\"\",\"photoUrl\":\"https://img.shop.example/u/7041.webp\","
                        + "\"role\":\"seller\",\"custom\":{\"plan\":\"gold\",\"trial\":null},\"availabilityText\":\"away\u2028\","
                        + "\"locale\":\"hu-HU\",\"pushTokens\":{\"fcm:a\":true,\"fcm:b\":null}}");
        assertThat(UserJson.toText(CLEARED, REST))
                .isEqualTo("{\"name\":\"[removed]\",\"email\":null,\"phone\":null,"
                        + "\"welcomeMessage\":null,\"photoUrl\":null,\"role\":null,\"custom\":null,\"availabilityText\":null,"
                        + "\"locale\":null,\"pushTokens\":null}");
    }

    @Test
    void aClassicJsDocumentHasNoPushTokensAndIsSafeInAPage() {
        assertThat(UserJson.toText(FULL, CLASSIC_JS))
                .isEqualTo(
                        "{\"id\":\"acct-7041\",\"name\":\"Imre Óvári\","
                                + "\"email\":[\"a@shop.example\",\"b@shop.example\"],\"phone\":[\"+3612345678\"],"
                                + "\"welcomeMessage\":\"Hi \\u003cyou\\u003e \\u0026 \\\"me\\\"\","
                                + "\"photoUrl\":\"https://img.shop.example/u/7041.webp\",\"role\":\"seller\","
                                + "\"custom\":{\"plan\":\"gold\",\"trial\":null},\"availabilityText\":\"away\\u2028\",\"locale\":\"hu-HU\"}");
        assertThat(UserJson.toText(CLEARED, CLASSIC_JS))
                .isEqualTo("{\"id\":\"7\",\"name\":\"[removed]\",\"email\":null,"
                        + "\"phone\":null,\"welcomeMessage\":null,\"photoUrl\":null,\"role\":null,\"custom\":null,"
                        + "\"availabilityText\":null,\"locale\":null}");
    }

    @Test
    void aReactNativeDocumentIsTheClassicJsOne() {
        assertThat(UserJson.toText(FULL, REACT_NATIVE)).isEqualTo(UserJson.toText(FULL, CLASSIC_JS));
        assertThat(UserJson.toText(CLEARED, REACT_NATIVE)).isEqualTo(UserJson.toText(CLEARED, CLASSIC_JS));
    }

    @Test
    void aDocumentToCreateHasNoNulls() {
        assertThat(UserJson.toText(FULL, DATA_API_CREATE))
                .isEqualTo(
                        "{\"name\":\"Imre Óvári\","
                                + "\"email\":[\"a@shop.example\",\"b@shop.example\"],\"phone\":[\"+3612345678\"],"
                                + "\"welcomeMessage\":\"Hi <you> & \\\"me\\\"\",\"photoUrl\":\"https://img.shop.example/u/7041.webp\","
                                + "\"role\":\"seller\",\"custom\":{\"plan\":\"gold\"},\"locale\":\"hu-HU\",\"pushTokens\":{\"fcm:a\":true}}");
        assertThat(UserJson.toText(CLEARED, DATA_API_CREATE)).isEqualTo("{\"name\":\"[removed]\"}");
    }

    @Test
    void aDocumentToSetHasNullsAndNoAvailability() {
        assertThat(UserJson.toText(FULL, DATA_API_SET))
                .isEqualTo("{\"name\":\"Imre Óvári\","
                        + "\"email\":[\"a@shop.example\",\"b@shop.example\"],\"phone\":[\"+3612345678\"],"
                        + "\"welcomeMessage\":\"Hi <you> & \\\"me\\\"\",\"photoUrl\":\"https://img.shop.example/u/7041.webp\","
                        + "\"role\":\"seller\",\"custom\":{\"plan\":\"gold\",\"trial\":null},\"locale\":\"hu-HU\","
                        + "\"pushTokens\":{\"fcm:a\":true,\"fcm:b\":null}}");
        assertThat(UserJson.toText(CLEARED, DATA_API_SET))
                .isEqualTo(
                        "{\"name\":\"[removed]\",\"email\":null,\"phone\":null,"
                                + "\"welcomeMessage\":null,\"photoUrl\":null,\"role\":null,\"custom\":null,\"locale\":null,\"pushTokens\":null}");
    }

    @Test
    void anIdAloneIsABareStringForClassicJsAlone() {
        User id = User.builder("a\"<b").build();

        assertThat(UserJson.toText(id, CLASSIC_JS)).isEqualTo("\"a\\\"\\u003cb\"");
        assertThat(UserJson.toText(id, REACT_NATIVE)).isEqualTo("{\"id\":\"a\\\"\\u003cb\"}");
        assertThat(UserJson.toText(id, REST)).isEqualTo("{}");
        assertThat(UserJson.toText(id, DATA_API_SET)).isEqualTo("{}");
        User withToken = User.builder("7")
                .pushTokens(Map.of("fcm:a", true))
                .createdAt(Instant.EPOCH)
                .build();
        assertThat(UserJson.toText(withToken, CLASSIC_JS))
                .as("nothing else that the form has")
                .isEqualTo("\"7\"");
    }

    @Test
    void emptyIsNotCleared() {
        User empty = User.builder("7")
                .email(List.of())
                .custom(Map.of())
                .pushTokens(Map.of())
                .role("")
                .build();

        assertThat(UserJson.toText(empty, REST))
                .isEqualTo("{\"email\":[],\"role\":\"\",\"custom\":{},\"pushTokens\":{}}");
        assertThat(UserJson.toText(empty.toBuilder().name("Noor").build(), DATA_API_CREATE))
                .isEqualTo("{\"name\":\"Noor\",\"email\":[],\"role\":\"\",\"custom\":{},\"pushTokens\":{}}");
    }

    @Test
    void aPageNeedsAnId() {
        User patch = User.patch().name("Noor").build();

        assertThat(UserJson.toText(patch, REST)).isEqualTo("{\"name\":\"Noor\"}");
        assertThatThrownBy(() -> UserJson.toText(patch, CLASSIC_JS))
                .isInstanceOf(InvalidUserException.class)
                .hasMessage("id: absent, but a CLASSIC_JS document needs it");
        assertThatThrownBy(() -> UserJson.toText(patch, REACT_NATIVE)).isInstanceOf(InvalidUserException.class);
    }

    /** TalkJS's types demand it there, and a diff has none. */
    @Test
    void someFormsNeedAName() {
        User update = User.builder("7").email("a@b.example").build();

        assertThat(UserJson.toText(update, REACT_NATIVE)).isEqualTo("{\"id\":\"7\",\"email\":[\"a@b.example\"]}");
        assertThat(UserJson.toText(update, REST)).isEqualTo("{\"email\":[\"a@b.example\"]}");
        for (WireForm form : List.of(CLASSIC_JS, DATA_API_CREATE)) {
            assertThatThrownBy(() -> UserJson.toText(update, form))
                    .isInstanceOf(InvalidUserException.class)
                    .hasMessage("name: absent, but a " + form + " document needs it");
        }
        assertThatThrownBy(() -> UserJson.toText(User.builder("7").build(), DATA_API_CREATE))
                .hasMessage("name: absent, but a DATA_API_CREATE document needs it");
    }

    /** As a key of an object literal it would be lost without a word, with or without an escape. */
    @Test
    void aPageHasNoKeyForThePrototype() {
        User user =
                User.builder("7").name("Noor").custom(Map.of("__proto__", "a")).build();

        for (WireForm form : List.of(CLASSIC_JS, REACT_NATIVE)) {
            assertThatThrownBy(() -> UserJson.toText(user, form))
                    .isInstanceOf(InvalidUserException.class)
                    .hasMessage("$.custom: key __proto__ is the prototype in a page's JavaScript");
        }
        assertThat(UserJson.toText(user, REST)).isEqualTo("{\"name\":\"Noor\",\"custom\":{\"__proto__\":\"a\"}}");
    }

    @Test
    void clearedAndThenSetIsTwoUpdates() {
        User custom = User.builder("7")
                .clear(UserProperty.CUSTOM)
                .build()
                .merge(User.patch().custom(Map.of("a", "1")).build());
        User tokens = User.builder("7")
                .clear(UserProperty.PUSH_TOKENS)
                .build()
                .merge(User.patch().pushTokens(Map.of("fcm:a", true)).build());

        assertThatThrownBy(() -> UserJson.toText(custom, REST))
                .isInstanceOf(InvalidUserException.class)
                .hasMessage("custom: cleared as a whole and then set, which one document cannot say; send two updates");
        assertThatThrownBy(() -> UserJson.toText(tokens, REST))
                .hasMessageStartingWith("pushTokens: cleared as a whole");
        assertThatThrownBy(() -> UserJson.toText(custom.custom())).hasMessageContaining("send two updates");
        assertThat(UserJson.toText(tokens, CLASSIC_JS)).isEqualTo("\"7\"");
        assertThat(UserJson.toText(custom.toBuilder().name("Noor").build(), DATA_API_CREATE))
                .isEqualTo("{\"name\":\"Noor\",\"custom\":{\"a\":\"1\"}}");
    }

    @ParameterizedTest
    @EnumSource(WireForm.class)
    void bytesAreTheTextInUtf8(WireForm form) {
        assertThat(UserJson.toBytes(FULL, form))
                .isEqualTo(UserJson.toText(FULL, form).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void customDataIsWrittenAlone() {
        CustomData data =
                CustomData.builder().put("a\n", "</script>").clear("b").build();

        assertThat(UserJson.toText(data)).isEqualTo("{\"a\\n\":\"</script>\",\"b\":null}");
        assertThat(UserJson.toBytes(data)).isEqualTo(UserJson.toText(data).getBytes(StandardCharsets.UTF_8));
        assertThat(UserJson.toText(CustomData.empty())).isEqualTo("{}");
        assertThat(UserJson.toText(CustomData.cleared())).isEqualTo("null");
    }

    @Test
    void everyCharacterThatJsonOrAPageMustNotHoldIsEscaped() {
        StringBuilder all = new StringBuilder();
        for (char c = 0; c < 0x80; c++) {
            all.append(c);
        }
        String control = "\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000b\\f\\r\\u000e\\u000f"
                + "\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018\\u0019\\u001a\\u001b\\u001c\\u001d\\u001e\\u001f";
        String rest = all.substring(0x20).replace("\\", "\\\\").replace("\"", "\\\"");
        User user = User.builder("7").role(all + "\u2027\u2028\u2029\u202a😀").build();

        assertThat(UserJson.toText(user, REST))
                .isEqualTo("{\"role\":\"" + control + rest + "\u2027\u2028\u2029\u202a😀\"}");
        assertThat(UserJson.toText(user, REACT_NATIVE))
                .isEqualTo("{\"id\":\"7\",\"role\":\"" + control
                        + rest.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
                        + "\u2027\\u2028\\u2029\u202a😀\"}");
    }

    @Test
    void halfASurrogatePairIsRefused() {
        for (String half : List.of("\ud83d", "a\ude00b", "\ude00\ud83d", "\ud83d\ud83d\ude00", "é\ud83d")) {
            assertRefused(User.builder("7").name(half).build(), "$.name");
            assertRefused(User.builder("7").email(List.of("a", half)).build(), "$.email");
            assertRefused(User.builder("7").custom(Map.of("a", half)).build(), "$.custom.a");
            assertRefused(User.builder("7").custom(Map.of("last-seen", half)).build(), "$.custom['last-seen']");
            assertRefused(User.builder("7").custom(Map.of(half, "a")).build(), "$.custom");
            assertRefused(User.builder("7").pushTokens(Map.of(half, true)).build(), "$.pushTokens");
        }
    }

    private static void assertRefused(User user, String path) {
        assertThatThrownBy(() -> UserJson.toBytes(user, REST))
                .isInstanceOf(InvalidUserException.class)
                .hasMessageStartingWith(path + ": ")
                .hasMessageContaining("half a surrogate pair");
    }

    @Test
    void aTextLongerThanTheBufferIsWrittenWhole() {
        String long1 = "x".repeat(1 << 20);
        String long2 = "\u0001é😀".repeat(1 << 18);
        User user = User.builder("7").role(long1).locale(long2).build();

        User read = UserJson.fromBytes(UserJson.toBytes(user, REST));
        assertThat(read.role()).isEqualTo(long1);
        assertThat(read.locale()).isEqualTo(long2);
    }
}

package dev.talkbind.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each allowance lets one thing in, and that thing alone is refused without it. */
class AllowanceTest {
    @RegisterExtension
    static final FakeTalkJs talkJs = FakeTalkJs.create();

    private final Caller caller = new Caller(talkJs);

    /** A request that needs the allowance. */
    private int status(Allowance allowance) {
        return switch (allowance) {
            case UNKNOWN_MEMBERS -> put("{\"name\":\"U\",\"photoURL\":\"p\"}");
            case ID_IN_BODY -> put("{\"id\":\"u\",\"name\":\"U\"}");
            case ADDRESS_AS_TEXT -> put("{\"name\":\"U\",\"email\":\"u@mail.example\"}");
            case NUMBERS_IN_CUSTOM_DATA -> put("{\"name\":\"U\",\"custom\":{\"n\":1.50,\"b\":true}}");
            case NULL_CHARACTER -> put("{\"name\":\"U\\u0000\"}");
            case SECRET_KEY_AS_TOKEN -> {
                caller.authorization("Bearer " + talkJs.secretKey());
                yield put("{\"name\":\"U\"}");
            }
            case POST_OF_USERS ->
                caller.call("POST", "/users/u", "{\"name\":\"U\"}").statusCode();
            case DOTS_IN_PATH -> caller.put("/users/%2E", "{\"name\":\"U\"}").statusCode();
            case LONG_PAGES -> caller.get("/users?limit=101").statusCode();
            case NULL_IN_CUSTOM_DATA -> put("{\"name\":\"U\",\"custom\":{\"n\":null}}");
            case UPDATE_WITHOUT_NAME -> {
                put("{\"name\":\"U\"}");
                yield put("{\"role\":\"r\"}");
            }
            case EMPTY_TEXT -> put("{\"name\":\"U\",\"photoUrl\":\"\"}");
            case EMPTY_CUSTOM_KEY -> put("{\"name\":\"U\",\"custom\":{\"\":\"x\"}}");
            case SLASH_IN_ID -> caller.put("/users/a%2Fb", "{\"name\":\"U\"}").statusCode();
            case AVAILABILITY_TEXT -> put("{\"name\":\"U\",\"availabilityText\":\"x\"}");
            case UNKNOWN_PARTICIPANTS ->
                caller.put("/conversations/c", "{\"participants\":[\"nobody\"]}")
                        .statusCode();
        };
    }

    private int put(String body) {
        return caller.put("/users/u", body).statusCode();
    }

    @ParameterizedTest
    @EnumSource
    void itAloneDecides(Allowance allowance) {
        talkJs.allow(allowance);
        assertThat(status(allowance)).isEqualTo(200);
        talkJs.forbid(allowance);
        int refused = switch (allowance) {
            case SECRET_KEY_AS_TOKEN -> 401;
            case POST_OF_USERS -> 404;
            default -> 400;
        };
        assertThat(status(allowance)).isEqualTo(refused);
    }

    @Test
    void whatTheBuilderSaysStaysAfterAReset() {
        try (FakeTalkJs lenient =
                FakeTalkJs.builder().allow(Allowance.LONG_PAGES).build()) {
            lenient.forbid(Allowance.LONG_PAGES);
            assertThat(new Caller(lenient).get("/users?limit=101").statusCode()).isEqualTo(400);
            lenient.reset();
            assertThat(new Caller(lenient).get("/users?limit=101").statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aResetBringsBackWhatIsSoAtFirst(Allowance allowance) {
        int before = status(allowance);
        talkJs.allow(allowance);
        talkJs.reset();
        talkJs.forbid(allowance);
        talkJs.reset();
        assertThat(status(allowance)).isEqualTo(before);
        assertThat(before == 200).isEqualTo(allowance.isAtFirst());
    }

    @Test
    void whatIsAllowedIsHeldInTheDocumentedForms() {
        talkJs.allow(Allowance.values());
        put(
                "{\"id\":\"u\",\"name\":\"U\",\"email\":\"u@mail.example\",\"photoURL\":\"p\",\"custom\":{\"n\":1.50,\"b\":true}}");
        String shown = caller.get("/users/u").body();
        assertThat(Wire.tree(shown).get("email")).isEqualTo(Wire.tree("[\"u@mail.example\"]"));
        assertThat(Wire.tree(shown).get("custom")).isEqualTo(Wire.tree("{\"n\":\"1.50\",\"b\":\"true\"}"));
        assertThat(shown).doesNotContain("photoURL");
        assertThat(talkJs.user("u").orElseThrow().custom()).containsAllEntriesOf(Map.of("n", "1.50", "b", "true"));
    }

    @Test
    void anIdInTheBodyIsTheIdOfThePath() {
        talkJs.allow(Allowance.ID_IN_BODY);
        assertThat(put("{\"id\":\"v\",\"name\":\"U\"}")).isEqualTo(400);
    }

    @Test
    void nestedCustomDataIsNeverTaken() {
        talkJs.allow(Allowance.values());
        assertThat(put("{\"name\":\"U\",\"custom\":{\"n\":{}}}")).isEqualTo(400);
        assertThat(put("{\"name\":\"U\",\"custom\":{\"n\":[]}}")).isEqualTo(400);
    }
}

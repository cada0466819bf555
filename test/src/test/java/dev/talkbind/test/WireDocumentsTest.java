package dev.talkbind.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fake takes and gives the sample documents as they are. */
class WireDocumentsTest {
    private static final Instant CREATED = Instant.ofEpochMilli(1769420811345L);

    @RegisterExtension
    static final FakeTalkJs talkJs =
            FakeTalkJs.builder().clock(Clock.fixed(CREATED, ZoneOffset.UTC)).build();

    private final Caller caller = new Caller(talkJs);

    private static void is(HttpResponse<String> answer, int status, String document) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Wire.tree(answer.body())).isEqualTo(Wire.json(document));
    }

    @Test
    void aUserWithEveryFieldIsTakenAndShownWhole() {
        is(caller.put("/users/acct-7041", Wire.text("rest-put")), 200, "rest-put-ok-response");
        caller.put("/users/acct-7041", "{\"custom\":{\"memberSince\":\"2021-03-14\"}}");
        is(caller.get("/users/acct-7041"), 200, "rest-get");
    }

    @Test
    void aUserWithANameAloneIsShownWithNullsAndEmptyMaps() {
        caller.put("/users/acct-7042", Wire.text("rest-put-minimal"));
        caller.put("/users/acct-7042", "{\"email\":[\"noor@mail.example\"],\"role\":\"default\"}");
        ObjectNode expected = (ObjectNode) Wire.json("rest-get-minimal");
        expected.put("createdAt", CREATED.toEpochMilli());
        assertThat(Wire.tree(caller.get("/users/acct-7042").body())).isEqualTo(expected);
    }

    @Test
    void nullsClearAllThatCanBeCleared() {
        caller.put("/users/acct-7050", Wire.text("rest-put"));
        is(caller.put("/users/acct-7050", Wire.text("rest-put-nulls")), 200, "rest-put-ok-response");
        ObjectNode expected = (ObjectNode) Wire.json("rest-get-all-nulls");
        expected.putObject("pushTokens"); // the page has null, webhooks an empty object
        assertThat(Wire.tree(caller.get("/users/acct-7050").body())).isEqualTo(expected);
    }

    @Test
    void anUpdateWithoutANameIsForUsersWhoExist() {
        is(caller.put("/users/acct-7041", Wire.text("rest-put-partial")), 400, "rest-400");
        caller.put("/users/acct-7041", Wire.text("rest-put"));
        is(caller.put("/users/acct-7041", Wire.text("rest-put-partial")), 200, "rest-put-ok-response");
    }

    @Test
    void aKeyOfCustomDataIsSetOrDeletedAndAllOthersStay() {
        caller.put("/users/acct-7041", Wire.text("rest-put"));
        caller.put("/users/acct-7041", "{\"custom\":{\"trialEnds\":\"2026-02-01\"}}");
        caller.put("/users/acct-7041", Wire.text("rest-put-custom-patch"));
        JsonNode custom = Wire.tree(caller.get("/users/acct-7041").body()).get("custom");
        assertThat(custom)
                .isEqualTo(Wire.tree("{\"plan\":\"silver\",\"verified\":\"true\",\"loyaltyPoints\":\"1200\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rest-put-with-id", "rest-put-BAD-email-string", "rest-put-BAD-custom-types"})
    void whatTalkJsDoesNotDocumentIsRefusedAndNotHeld(String document) {
        assertThat(caller.put("/users/acct-7041", Wire.text(document)).statusCode())
                .isEqualTo(400);
        assertThat(talkJs.userIds()).isEmpty();
    }

    @Test
    void aBatchIsTakenWhole() {
        is(caller.put("/users", Wire.text("rest-batch-put")), 200, "rest-put-ok-response");
        assertThat(talkJs.userIds()).containsExactly("acct-7041", "acct-7042", "acct-7043");
    }

    @Test
    void aBatchWithInvalidUsersIsRefusedWholeWithAReasonForEach() {
        is(caller.put("/users", Wire.text("rest-batch-put-invalid")), 400, "rest-batch-400");
        assertThat(talkJs.userIds()).isEmpty();
    }

    @Test
    void aBatchOf101IsRefused() {
        assertThat(caller.put("/users", Wire.text("rest-batch-put-101")).statusCode())
                .isEqualTo(400);
        assertThat(talkJs.userIds()).isEmpty();
        ObjectNode hundred = (ObjectNode) Wire.json("rest-batch-put-101");
        hundred.remove("acct-0100");
        assertThat(caller.put("/users", hundred.toString()).statusCode()).isEqualTo(200);
        assertThat(talkJs.userIds()).hasSize(100);
    }

    @Test
    void callsInABatchAreAnsweredInAnotherOrder() {
        HttpResponse<String> answer = caller.call("POST", "/batch", Wire.text("rest-batch-endpoint-request"));
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode expected = Wire.json("rest-batch-endpoint-response");
        assertThat(Wire.tree(answer.body()))
                .hasSameElementsAs(expected)
                .isNotEqualTo(expected)
                .element(2)
                .isEqualTo(Wire.tree("[1,200,\"{}\"]"));
        assertThat(talkJs.userIds()).containsExactly("acct-7041", "acct-7042");
    }

    @Test
    void whoIsNotThereIsNotFound() {
        is(caller.get("/users/acct-7041"), 404, "rest-404");
    }

    @Test
    void withoutATokenNobodyIsLetIn() {
        caller.authorization("Basic abc");
        HttpResponse<String> answer = caller.get("/users/acct-7041");
        assertThat(answer.statusCode()).isEqualTo(401);
        JsonNode expected = Wire.json("rest-401");
        assertThat(Wire.tree(answer.body()).get("errorCode")).isEqualTo(expected.get("errorCode"));
        assertThat(Wire.tree(answer.body()).get("reasons").get(0))
                .isEqualTo(expected.get("reasons").get(0));
    }

    @Test
    void aListWithoutUsersIsAnEmptyPage() {
        is(caller.get("/users"), 200, "rest-list-empty");
    }
}

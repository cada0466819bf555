package dev.talkbind.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.json.WebhookEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Events, and the webhooks that tell of them. */
class WebhooksTest {
    private static final Set<String> MAPS_BY_IDS = Set.of("participants", "custom", "pushTokens");

    @RegisterExtension
    static final FakeTalkJs talkJs = FakeTalkJs.create();

    private final Receiver service = new Receiver();
    private final Caller caller = new Caller(talkJs);

    @BeforeEach
    void listen() {
        talkJs.webhooksTo(service.uri());
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private static User named(String name) {
        return User.patch().name(name).build();
    }

    private List<String> types() {
        return talkJs.events().stream().map(WebhookEvent::type).toList();
    }

    @Test
    void theSignatureIsTheKnownOne() {
        byte[] body =
                "{\"id\":\"evt_1\",\"type\":\"user.created\",\"createdAt\":1769420811360,\"data\":{\"user\":{\"id\":\"acct-7041\",\"name\":\"Imre Óvári\"}}}"
                        .getBytes(UTF_8);
        assertThat(body).hasSize(119);
        assertThat(FakeTalkJs.builder().secretKey("sk_test_notarealkey").build().signature("1769420811", body))
                .isEqualTo("A4EC943EF95428B82848D7837767DEA591A256B5634F9BACA54906DD8D4C407D");
    }

    @Test
    void aWebhookIsSignedOverItsTimestampAndItsBytes() {
        talkJs.browserUpdates("u", named("Óvári"));
        talkJs.awaitWebhooks();
        assertThat(service.deliveries())
                .singleElement()
                .satisfies(one -> assertThat(one.signature())
                        .isEqualTo(talkJs.signature(one.timestamp(), one.body()))
                        .isNotEqualTo(talkJs.signature(one.timestamp() + "0", one.body())));
    }

    @Test
    void whatABrowserUpdatesIsMergedAndBecomesAnEvent() {
        caller.put("/users/u", "{\"name\":\"U\",\"custom\":{\"a\":\"1\",\"b\":\"2\"}}");
        talkJs.browserUpdates(
                "u",
                User.patch().custom(CustomData.builder().put("a", "3").build()).build());
        assertThat(types()).containsExactly("user.created", "user.updated");
        assertThat(talkJs.user("u").orElseThrow().custom())
                .isEqualTo(talkJs.events().get(1).user("user").custom());
        assertThat(talkJs.user("u").orElseThrow().custom().toString()).isNotEmpty();
        assertThat(talkJs.events().get(1).user("user").custom())
                .containsEntry("a", "3")
                .containsEntry("b", "2");
    }

    @Test
    void whatTalkJsWouldNotTakeOfABrowserIsAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> talkJs.browserUpdates("u", User.patch().role("r").build()))
                .withMessageContaining("`name`");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        talkJs.browserUpdates("u", User.builder("v").name("V").build()))
                .withMessageContaining("id");
        assertThat(talkJs.events()).isEmpty();
    }

    @Test
    void anEventHasTheMembersOfTheSampleInItsOrder() {
        caller.put("/users/acct-7041", Wire.text("rest-put"));
        caller.put("/users/acct-7041", Wire.text("rest-put-partial"));
        caller.put(
                "/conversations/order-55120", "{\"participants\":[\"acct-7041\"],\"custom\":{\"orderId\":\"55120\"}}");
        talkJs.say("order-55120", "acct-7041", "Is it still in stock?");
        talkJs.say("order-55120", null, "Order shipped");
        talkJs.awaitWebhooks();
        List<JsonNode> events = service.deliveries().stream()
                .map(one -> Wire.tree(new String(one.body(), UTF_8)))
                .toList();
        hasShape(events.get(0), Wire.json("webhook-user-created"));
        hasShape(events.get(1), Wire.json("webhook-user-updated"));
        hasShape(events.get(2), Wire.json("webhook-message-sent"));
        hasShape(events.get(3), Wire.json("webhook-message-sent-system"));
        assertThat(events).hasSize(4);
    }

    private static void hasShape(JsonNode event, JsonNode sample) {
        assertThat(event.getNodeType()).isEqualTo(sample.getNodeType());
        assertThat(event.fieldNames()).toIterable().containsExactlyElementsOf(sample::fieldNames);
        event.properties().forEach(member -> {
            JsonNode of = sample.get(member.getKey());
            if (member.getValue().isObject() && !MAPS_BY_IDS.contains(member.getKey())) {
                hasShape(member.getValue(), of);
            }
        });
        assertThat(event.path("type")).isEqualTo(sample.path("type"));
    }

    @Test
    void webhooksThatAreHeldAreDeliveredInTheirOrder() {
        talkJs.holdWebhooks();
        threeUpdates();
        assertThat(service.ids()).isEmpty();
        talkJs.deliverWebhooks();
        assertThat(service.ids()).containsExactly(ids(0, 1, 2));
    }

    @Test
    void webhooksThatAreHeldAreDeliveredOutOfOrder() {
        talkJs.holdWebhooks();
        threeUpdates();
        talkJs.deliverOutOfOrder();
        assertThat(service.ids()).containsExactly(ids(2, 1, 0));
        talkJs.browserUpdates("u", named("later"));
        talkJs.awaitWebhooks();
        assertThat(service.ids()).as("held no more").hasSize(4);
    }

    private static void threeUpdates() {
        talkJs.browserUpdates("u", named("1"));
        talkJs.browserUpdates("u", named("2"));
        talkJs.browserUpdates("u", named("3"));
    }

    private static String[] ids(int... positions) {
        List<WebhookEvent> events = talkJs.events();
        return Arrays.stream(positions).mapToObj(at -> events.get(at).id()).toArray(String[]::new);
    }

    @Test
    void whatIsNotHeldIsNotDelivered() {
        assertThatIllegalStateException().isThrownBy(talkJs::deliverOutOfOrder).withMessageContaining("holdWebhooks");
        assertThatIllegalStateException().isThrownBy(talkJs::deliverWebhooks);
    }

    @Test
    void anEventIsDeliveredOnceMoreWithItsId() {
        talkJs.browserUpdates("u", named("U"));
        String id = talkJs.events().get(0).id();
        assertThat(talkJs.redeliver(id)).isEqualTo(200);
        assertThat(service.ids()).containsExactly(id, id);
        assertThat(service.deliveries().get(1).body())
                .isEqualTo(service.deliveries().get(0).body());
        assertThatIllegalArgumentException().isThrownBy(() -> talkJs.redeliver("evt_of-nobody"));
    }

    @Test
    void aWebhookThatIsNotAnsweredWith200ComesOnceMoreAndThenNoMore() {
        service.answers(500);
        talkJs.browserUpdates("u", named("U"));
        talkJs.awaitWebhooks();
        assertThat(service.ids()).hasSize(2).containsOnly(talkJs.events().get(0).id());
    }

    @Test
    void theStatusOfAnyBodyIsThatOfTheService() {
        service.answers(401);
        assertThat(talkJs.post(service.uri(), "no JSON".getBytes(UTF_8))).isEqualTo(401);
        assertThat(service.deliveries()).hasSize(1);
        service.close();
        assertThat(talkJs.post(service.uri(), new byte[0])).isZero();
    }

    @Test
    void idsOfEventsAreNotUsedAgainAfterAReset() {
        talkJs.browserUpdates("u", named("U"));
        String before = talkJs.events().get(0).id();
        talkJs.reset();
        assertThat(talkJs.events()).isEmpty();
        talkJs.browserUpdates("u", named("U"));
        assertThat(talkJs.events().get(0).id()).isNotEqualTo(before);
    }

    @Test
    void onlyAUserWritesAMessage() {
        assertThatIllegalArgumentException().isThrownBy(() -> talkJs.say("c", "nobody", "Hi"));
        assertThat(talkJs.events()).isEmpty();
        assertThat(talkJs.conversation("c")).isEmpty();
    }

    @Test
    void withoutATargetThereAreEventsAlone() {
        try (FakeTalkJs alone = FakeTalkJs.create()) {
            alone.browserUpdates("u", named("U"));
            alone.awaitWebhooks();
            String id = alone.events().get(0).id();
            assertThatIllegalStateException().isThrownBy(() -> alone.redeliver(id));
        }
        assertThat(service.ids()).isEmpty();
    }
}

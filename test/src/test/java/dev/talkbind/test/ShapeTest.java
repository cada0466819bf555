package dev.talkbind.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.talkbind.runtime.User;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each shape changes what it says, and is switched off at first. */
class ShapeTest {
    private static final Instant NOW = Instant.ofEpochMilli(1769428000777L);

    @RegisterExtension
    static final FakeTalkJs talkJs =
            FakeTalkJs.builder().clock(Clock.fixed(NOW, ZoneOffset.UTC)).build();

    private final Caller caller = new Caller(talkJs);
    private final Receiver service = new Receiver();

    @AfterEach
    void stop() {
        service.close();
    }

    private String refusedBatch() {
        return caller.put("/users", Wire.text("rest-batch-put-invalid")).body();
    }

    private JsonNode event() {
        talkJs.webhooksTo(service.uri());
        talkJs.browserUpdates("u", User.patch().name("U").build());
        talkJs.awaitWebhooks();
        List<Receiver.Delivery> all = service.deliveries();
        return Wire.tree(new String(all.get(all.size() - 1).body(), StandardCharsets.UTF_8));
    }

    private String timestamp() {
        event();
        return service.deliveries().get(service.deliveries().size() - 1).timestamp();
    }

    /** What the shape is about. */
    private Object seen(Shape shape) {
        return switch (shape) {
            case BARE_REASONS, LISTED_REASONS -> Wire.tree(refusedBatch());
            case BATCH_BODIES_AS_OBJECTS ->
                Wire.tree(caller.call("POST", "/batch", "[[7,\"GET\",\"/users\"]]")
                        .body());
            case ABSENT_FOR_NULL -> {
                caller.put("/users/u", "{\"name\":\"U\"}");
                List<String> names = new ArrayList<>();
                Wire.tree(caller.get("/users/u").body()).fieldNames().forEachRemaining(names::add);
                yield names;
            }
            case RETRY_AFTER -> {
                talkJs.limit(0, 0);
                yield caller.get("/users").headers().firstValue("Retry-After").orElse("none");
            }
            case SECONDS_IN_TIMESTAMP -> timestamp();
            case TEXT_AS_CREATED_AT -> event().get("createdAt");
            case NO_EVENTS_OF_REST -> {
                talkJs.reset();
                talkJs.shape(shape);
                caller.put("/users/u", "{\"name\":\"U\"}");
                yield talkJs.events().size();
            }
        };
    }

    private static Object expected(Shape shape) {
        return switch (shape) {
            case BARE_REASONS -> Wire.json("rest-batch-400.alt-bare-map");
            case LISTED_REASONS ->
                Wire.tree(
                        "{\"errorCode\":\"BAD_REQUEST\",\"reasons\":{\"acct-7041\":[\"`email` must be a list of strings.\"],"
                                + "\"acct-7042\":[\"`custom` values must be strings.\"]}}");
            case BATCH_BODIES_AS_OBJECTS -> Wire.tree("[[7,200,{\"data\":[]}]]");
            case ABSENT_FOR_NULL -> List.of("createdAt", "id", "name");
            case RETRY_AFTER -> "1";
            case SECONDS_IN_TIMESTAMP -> "1769428000";
            case TEXT_AS_CREATED_AT -> Wire.tree("\"1769428000777\"");
            case NO_EVENTS_OF_REST -> 0;
        };
    }

    @ParameterizedTest
    @EnumSource
    void isAsItSaysWhereItIsSwitchedOn(Shape shape) {
        talkJs.shape(shape);
        assertThat(seen(shape)).isEqualTo(expected(shape));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NO_EVENTS_OF_REST")
    void isSwitchedOffAtFirst(Shape shape) {
        assertThat(seen(shape)).isNotEqualTo(expected(shape));
    }

    @Test
    void whatIsChangedOverRestIsAnEventAtFirst() {
        caller.put("/users/u", "{\"name\":\"U\"}");
        assertThat(talkJs.events()).hasSize(1);
    }

    @Test
    void theLastShapesAreSwitchedOnAlone() {
        talkJs.shape(Shape.BARE_REASONS);
        talkJs.shape(Shape.TEXT_AS_CREATED_AT);
        assertThat(Wire.tree(refusedBatch())).isEqualTo(Wire.json("rest-batch-400"));
    }
}

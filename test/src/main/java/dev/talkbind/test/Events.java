package dev.talkbind.test;

import dev.talkbind.runtime.json.EventPart;
import dev.talkbind.runtime.json.WebhookEvent;
import dev.talkbind.test.internal.json.Json;
import dev.talkbind.test.internal.json.JsonObject;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The events that have happened, and their webhooks. It keeps the last 10,000. */
final class Events {
    private static final int MOST = 10_000;

    private final Switches switches;
    private final Clock clock;
    private final Courier courier;
    private final Map<String, byte[]> bodies = new LinkedHashMap<>();
    private final Deque<byte[]> held = new ArrayDeque<>();
    private boolean isHeld;
    private int number;

    Events(Switches switches, Clock clock, Courier courier) {
        this.switches = switches;
        this.clock = clock;
        this.courier = courier;
    }

    /** A: the envelope has an id, a type, a time and the data. */
    synchronized void add(String type, JsonObject data) {
        String id = "evt_" + ++number;
        long now = clock.millis();
        byte[] body = Json.bytes(new JsonObject()
                .put("createdAt", switches.has(Shape.TEXT_AS_CREATED_AT) ? Long.toString(now) : (Object) now)
                .put("data", data)
                .put("id", id)
                .put("type", type));
        bodies.put(id, body);
        if (bodies.size() > MOST) {
            bodies.remove(bodies.keySet().iterator().next());
        }
        if (!isHeld) {
            courier.send(body);
            return;
        }
        held.add(body);
        if (held.size() > MOST) {
            held.remove();
        }
    }

    synchronized void hold() {
        isHeld = true;
    }

    /** Sends the webhooks that were held back, and holds back no more. */
    synchronized void release(boolean isNewestFirst) {
        if (!isHeld) {
            throw new IllegalStateException("no webhooks are held: see holdWebhooks");
        }
        List<byte[]> bodies = new ArrayList<>(held);
        if (isNewestFirst) {
            Collections.reverse(bodies);
        }
        held.clear();
        isHeld = false;
        bodies.forEach(courier::send);
    }

    synchronized byte[] body(String id) {
        byte[] body = bodies.get(id);
        if (body == null) {
            throw new IllegalArgumentException("there is no event with this id among the last " + MOST);
        }
        return body;
    }

    /** A document in the form that an event has. */
    static EventPart part(JsonObject document) {
        JsonObject data = new JsonObject().put("part", document);
        byte[] event =
                Json.bytes(new JsonObject().put("data", data).put("id", "").put("type", ""));
        return WebhookEvent.fromBytes(event).part("part").orElseThrow();
    }

    synchronized List<WebhookEvent> all() {
        return bodies.values().stream().map(WebhookEvent::fromBytes).toList();
    }

    /** The numbers of ids continue after a reset, so that no service mistakes an event for one that it knows. */
    synchronized void reset() {
        bodies.clear();
        held.clear();
        isHeld = false;
    }
}

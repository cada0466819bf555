package dev.talkbind.samples.talkjs;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The REST API, one request at a time. */
final class Api {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST = 100; // A: users of a batch, and of a page

    private final String appId;
    private final Admission admission;
    private final Webhooks webhooks;
    private final Store store;
    private final Conversations conversations = new Conversations();
    private final Census census = new Census();
    private final Deque<Runnable> late = new ArrayDeque<>();
    private Supplier<Fault> faults = () -> Fault.NONE;
    private Function<String, String> refusals = id -> null;

    Api(String appId, String secretKey) {
        this.appId = appId;
        this.admission = new Admission(appId, secretKey);
        this.webhooks = new Webhooks(secretKey);
        this.store = new Store(
                (type, user) -> webhooks.event(type, JSON.createObjectNode().set("user", user)));
    }

    synchronized Reply answer(Request request) {
        try {
            return answer(request, request.path());
        } catch (IllegalArgumentException fault) {
            return error(400, "BAD_REQUEST"); // U: for a broken percent-encoding, and a limit that is no number
        }
    }

    private Reply answer(Request request, List<String> path) {
        if (path.size() < 3 || !path.get(0).equals("v1") || !path.get(1).equals(appId)) {
            return error(404, "NOT_FOUND");
        }
        if (!admission.isAuthentic(request)) {
            return error(401, "UNAUTHORIZED"); // A: 401 for a missing or incorrect token
        }
        if (!admission.isWithinLimit()) {
            return error(429, "TOO_MANY_REQUESTS");
        }
        if (request.method().equals("GET")) {
            return get(request, path);
        }
        // A: required on every call with a body
        if (!request.method().equals("PUT") || !request.header("content-type").startsWith("application/json")) {
            return error(400, "BAD_REQUEST");
        }
        return put(request, path);
    }

    private Reply put(Request request, List<String> path) {
        try {
            JsonNode body = JSON.readTree(request.body());
            if (path.get(2).equals("conversations") && path.size() == 4 && body instanceof ObjectNode patch) {
                return with(faults.get(), () -> conversations.apply(path.get(3), patch));
            }
            boolean isOne = path.size() == 4;
            return users(isOne ? JSON.createObjectNode().set(path.get(3), body) : body);
        } catch (JacksonException fault) {
            return error(400, "BAD_REQUEST");
        }
    }

    /** A: all or nothing; a single invalid user of a batch, or a user too many, gives 400. */
    private Reply users(JsonNode patches) {
        List<String> ids = List.copyOf(patches.propertyNames());
        census.arrived(ids);
        ObjectNode reasons = store.faults(patches, refusals);
        if (ids.size() > MOST || !reasons.isEmpty()) {
            takeLate();
            // D: the reasons by user id; their exact form is not public
            return Reply.json(
                    400, JSON.createObjectNode().put("errorCode", "BAD_REQUEST").set("reasons", reasons));
        }
        return with(faults.get(), () -> {
            store.apply(patches);
            census.taken(ids.size());
        });
    }

    private Reply with(Fault fault, Runnable change) {
        Deque<Runnable> before = new ArrayDeque<>(late);
        late.clear();
        Reply reply = reply(fault, change);
        before.forEach(Runnable::run);
        return reply;
    }

    private Reply reply(Fault fault, Runnable change) {
        switch (fault) {
            case NONE, RESET_AFTER, SLOW, ERROR_AFTER, ODD_SUCCESS -> change.run();
            case LATE -> late.add(change);
            case RESET_BEFORE, LIMITED, LIMITED_WITHOUT_A_WORD, ERROR_BEFORE -> {}
        }
        return switch (fault) {
            case NONE -> Reply.json(200, JSON.createObjectNode()); // A: {} where there is no data
            case RESET_BEFORE, RESET_AFTER, LATE -> Reply.of(Reply.Kind.RESET);
            case SLOW -> Reply.of(Reply.Kind.SILENCE);
            case LIMITED -> error(429, "TOO_MANY_REQUESTS").with("Retry-After", "1");
            case LIMITED_WITHOUT_A_WORD -> error(429, "TOO_MANY_REQUESTS");
            case ERROR_BEFORE -> error(500, "INTERNAL_SERVER_ERROR");
            case ERROR_AFTER -> Reply.html(503);
            case ODD_SUCCESS -> Reply.html(200);
        };
    }

    /** A: one user, or a page of them after an id. U: how long a page is where nobody says; here it is the most. */
    private Reply get(Request request, List<String> path) {
        if (path.size() == 4) {
            ObjectNode user = store.get(path.get(3));
            return user == null ? error(404, "NOT_FOUND") : Reply.json(200, Store.shown(user));
        }
        String after = request.parameter("startingAfter");
        String limit = request.parameter("limit");
        ObjectNode page = JSON.createObjectNode();
        page.putArray("data")
                .addAll(store.all().entrySet().stream()
                        .filter(user -> after == null || user.getKey().compareTo(after) > 0)
                        .limit(limit == null ? MOST : Integer.parseInt(limit))
                        .map(Map.Entry::getValue)
                        .map(Store::shown)
                        .toList());
        return Reply.json(200, page);
    }

    synchronized void say(String conversation, String userId, String text) {
        ObjectNode sender = userId == null ? null : store.get(userId);
        webhooks.event("message.sent", conversations.sent(conversation, sender, text));
    }

    synchronized void takeLate() {
        late.forEach(Runnable::run);
        late.clear();
    }

    synchronized void faults(Supplier<Fault> script) {
        faults = script;
    }

    synchronized void refuse(Function<String, String> reason) {
        refusals = reason;
    }

    synchronized ObjectNode held(String id) {
        ObjectNode held = store.get(id);
        return held == null ? null : held.deepCopy();
    }

    Store store() {
        return store;
    }

    Webhooks webhooks() {
        return webhooks;
    }

    Admission admission() {
        return admission;
    }

    Census census() {
        return census;
    }

    private static Reply error(int status, String code) {
        return Reply.json(status, JSON.createObjectNode().put("errorCode", code));
    }
}

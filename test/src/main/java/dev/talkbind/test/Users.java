package dev.talkbind.test;

import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;
import dev.talkbind.test.internal.json.Json;
import dev.talkbind.test.internal.json.JsonObject;
import dev.talkbind.test.internal.json.MalformedJsonException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code /users}: one user, many users at once, and pages of users. */
final class Users {
    private static final int MOST = 100; // A: the most users of a batch; a secondary source: the most users on a page

    private final Switches switches;
    private final UserStore store;
    private final UserRules rules;
    private final Events events;
    private final Counts counts;
    private Function<String, @Nullable String> refusals = id -> null;

    Users(Switches switches, UserStore store, Events events, Counts counts) {
        this.switches = switches;
        this.store = store;
        this.events = events;
        this.counts = counts;
        this.rules = new UserRules(switches, new FieldRules(switches));
    }

    void refuse(Function<String, @Nullable String> reason) {
        refusals = reason;
    }

    @Nullable
    Operation operation(Call call) {
        boolean isPut = call.method().equals("PUT");
        if (call.isOf("users", "*") && (isPut || isPost(call))) {
            return new Operation(List.of(call.id()), () -> putOne(call.id(), call.body()));
        }
        if (call.isOf("users") && isPut) {
            return putAll(call.body());
        }
        if (call.isOf("users", "*") && call.method().equals("GET")) {
            return Operation.of(() -> get(call.id()));
        }
        if (call.isOf("users") && call.method().equals("GET")) {
            return Operation.of(() -> new Pages(switches, MOST).answer(call, store.all(), this::shown));
        }
        return null;
    }

    private boolean isPost(Call call) {
        return call.method().equals("POST") && switches.allows(Allowance.POST_OF_USERS);
    }

    private Answer get(String id) {
        JsonObject shown = shown(id);
        return shown == null ? Answers.notFound("No user with that ID exists") : Answers.ok(shown);
    }

    private @Nullable JsonObject shown(String id) {
        return Fields.shaped(store.shown(id), switches);
    }

    private Answer putOne(String id, Object update) {
        List<String> faults = faults(id, update);
        if (!faults.isEmpty()) {
            return Answers.bad(faults.toArray(new String[0]));
        }
        taken(id, (JsonObject) update);
        return Answers.ok();
    }

    private Operation putAll(Object body) {
        if (!(body instanceof JsonObject batch)) {
            return Operation.of(() -> Answers.bad("The batch is not an object of users by their ids."));
        }
        List<String> ids = List.copyOf(batch.keys());
        return new Operation(ids, () -> putAll(ids, batch));
    }

    /** A: all or nothing. One invalid user in a batch, or one user too many, gives 400. */
    private Answer putAll(List<String> ids, JsonObject batch) {
        if (ids.size() > MOST) {
            return Answers.bad("A batch takes at most " + MOST + " users.");
        }
        JsonObject reasons = new JsonObject();
        for (String id : ids) {
            List<String> faults = faults(id, batch.get(id));
            if (!faults.isEmpty()) {
                reasons.put(id, switches.has(Shape.LISTED_REASONS) ? faults : faults.get(0));
            }
        }
        if (!reasons.isEmpty()) {
            boolean isBare = switches.has(Shape.BARE_REASONS);
            return Answer.json(400, Json.text(isBare ? reasons : Answers.body(Answers.BAD_REQUEST, reasons)));
        }
        for (String id : ids) {
            if (batch.get(id) instanceof JsonObject patch) {
                taken(id, patch);
            }
        }
        return Answers.ok();
    }

    private List<String> faults(String id, @Nullable Object update) {
        List<String> faults = rules.faults(id, update, store.has(id));
        String reason = faults.isEmpty() ? refusals.apply(id) : null;
        return reason == null ? faults : List.of(reason);
    }

    private void taken(String id, JsonObject patch) {
        counts.taken();
        apply(id, patch, !switches.has(Shape.NO_EVENTS_OF_REST));
    }

    /**
     * Applies what a browser sends.
     *
     * @throws IllegalArgumentException if TalkJS would not accept it, or the update has another id
     */
    void browserUpdates(String id, User update) {
        if (update.id() != null && !update.id().equals(id)) {
            throw new IllegalArgumentException("The update has another id.");
        }
        JsonObject patch = document(update);
        List<String> faults = rules.faults(id, patch, store.has(id));
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", faults));
        }
        apply(id, patch, true);
    }

    private static JsonObject document(User update) {
        try {
            return Json.readObject(UserJson.toBytes(update, WireForm.REST));
        } catch (MalformedJsonException fault) {
            throw new IllegalStateException("the run time writes JSON objects", fault);
        }
    }

    private void apply(String id, JsonObject patch, boolean isEvent) {
        String type = store.has(id) ? "user.updated" : "user.created";
        store.apply(id, patch);
        JsonObject shown = shown(id);
        if (isEvent) {
            events.add(type, new JsonObject().put("user", shown));
        }
    }
}

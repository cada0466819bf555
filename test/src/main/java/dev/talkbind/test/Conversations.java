package dev.talkbind.test;

import dev.talkbind.test.internal.json.JsonObject;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /conversations}, and the messages in conversations. */
final class Conversations {
    private static final int MOST = 30; // a secondary source: the most conversations on a page

    private final Switches switches;
    private final UserStore users;
    private final ConversationStore store;
    private final ConversationRules rules;
    private final Clock clock;
    private int messages;

    Conversations(Switches switches, UserStore users, ConversationStore store, Clock clock) {
        this.switches = switches;
        this.users = users;
        this.store = store;
        this.clock = clock;
        this.rules = new ConversationRules(switches, new FieldRules(switches), users::has);
    }

    @Nullable
    Operation operation(Call call) {
        boolean isGet = call.method().equals("GET");
        if (call.isOf("conversations", "*") && call.method().equals("PUT")) {
            return Operation.of(() -> put(call.id(), call.body()));
        }
        if (call.isOf("conversations", "*") && isGet) {
            return Operation.of(() -> get(call.id()));
        }
        if (call.isOf("conversations") && isGet) {
            return Operation.of(() -> pages().answer(call, store.all(), this::shown));
        }
        if (call.isOf("users", "*", "conversations") && isGet) {
            return Operation.of(() -> ofUser(call));
        }
        return null;
    }

    private Pages pages() {
        return new Pages(switches, MOST);
    }

    private Answer ofUser(Call call) {
        return users.has(call.id())
                ? pages().answer(call, store.all(), id -> store.hasParticipant(id, call.id()), this::shown)
                : Answers.notFound("No user with that ID exists");
    }

    private Answer put(String id, Object update) {
        List<String> faults = rules.faults(id, update);
        if (!faults.isEmpty()) {
            return Answers.bad(faults.toArray(new String[0]));
        }
        store.apply(id, (JsonObject) update);
        return Answers.ok();
    }

    private Answer get(String id) {
        JsonObject shown = shown(id);
        return shown == null ? Answers.notFound("No conversation with that ID exists") : Answers.ok(shown);
    }

    private @Nullable JsonObject shown(String id) {
        return Fields.shaped(store.shown(id), switches);
    }

    /**
     * C: the data of {@code message.sent}: the sender with all fields, the conversation and the message. B: a system
     * message has no sender.
     */
    JsonObject sent(String conversation, @Nullable String sender, String text) {
        if (sender != null && !users.has(sender)) {
            throw new IllegalArgumentException("There is no such user.");
        }
        if (!store.has(conversation)) {
            store.apply(conversation, new JsonObject());
        }
        return new JsonObject()
                .put("conversation", shown(conversation))
                .put("message", message(conversation, sender, text))
                .put("sender", sender == null ? null : Fields.shaped(users.shown(sender), switches));
    }

    private JsonObject message(String conversation, @Nullable String sender, String text) {
        return new JsonObject()
                .put("attachment", null)
                .put("conversationId", conversation)
                .put("createdAt", clock.millis())
                .put("custom", new JsonObject())
                .put("editedAt", null)
                .put("id", "msg_" + ++messages)
                .put("location", null)
                .put("origin", sender == null ? "rest" : "web")
                .put("readBy", List.of())
                .put("referencedMessageId", null)
                .put("senderId", sender)
                .put("text", text)
                .put("type", sender == null ? "SystemMessage" : "UserMessage");
    }
}

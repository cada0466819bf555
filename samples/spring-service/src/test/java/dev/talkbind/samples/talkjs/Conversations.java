package dev.talkbind.samples.talkjs;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The conversations that TalkJS holds, as far as a message tells of them. */
final class Conversations {
    private final Map<String, ObjectNode> conversations = new TreeMap<>();
    private int messages;

    ObjectNode get(String id) {
        return conversations.computeIfAbsent(
                id, created -> JsonMapper.shared().createObjectNode().put("id", created));
    }

    /** Takes an update; participants come as a list of ids, and are shown as a map. */
    void apply(String id, ObjectNode patch) {
        ObjectNode conversation = get(id);
        ObjectNode rest = patch.deepCopy();
        if (rest.remove("participants") instanceof ArrayNode participants) {
            ObjectNode map = conversation.putObject("participants");
            participants
                    .valueStream()
                    .forEach(user -> map.putObject(user.asString())
                            .put("access", "ReadWrite")
                            .put("notify", true));
        }
        Merging.merge(conversation, rest);
    }

    /** C: what {@code message.sent} says: the sender with all fields, the conversation, the message. B: a system has no sender. */
    ObjectNode sent(String conversation, ObjectNode sender, String text) {
        ObjectNode data = JsonMapper.shared().createObjectNode();
        data.set("sender", sender == null ? null : Store.shown(sender));
        ObjectNode shown = get(conversation).deepCopy();
        if (!shown.has("custom")) {
            shown.putObject("custom");
        }
        data.set("conversation", shown);
        data.putObject("message")
                .put("id", "msg_" + ++messages)
                .put("type", sender == null ? "SystemMessage" : "UserMessage")
                .put("text", text)
                .put("conversationId", conversation)
                .put("senderId", sender == null ? null : sender.get("id").asString())
                .put("createdAt", System.currentTimeMillis())
                .putObject("custom");
        return data;
    }
}

package dev.talkbind.benchmarks;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One body that a service reads: the answer to a GET, or a webhook. */
@SuppressWarnings("ArrayRecordComponent") // no load is compared with another
record Load(boolean isEvent, byte[] body) {
    /**
     * Sixteen sellers: every other one in a webhook, and of each kind every other one with its keys the other way
     * round.
     */
    static Load[] all() {
        Seller[] sellers = Sellers.all();
        Load[] loads = new Load[sellers.length];
        for (int i = 0; i < loads.length; i++) {
            loads[i] = i % 2 == 0 ? answer(sellers[i], i % 4 == 0) : event(sellers[i], i % 4 == 1);
        }
        return loads;
    }

    private static Load answer(Seller seller, boolean isTurned) {
        return new Load(false, bytes(ordered(Sellers.user(seller), isTurned)));
    }

    private static Load event(Seller seller, boolean isTurned) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("createdAt", 1769421733050L);
        event.putObject("data").set("user", ordered(Sellers.user(seller), isTurned));
        event.put("id", "evt_" + seller.getId()).put("type", "user.updated");
        return new Load(true, bytes(ordered(event, isTurned)));
    }

    private static ObjectNode ordered(ObjectNode node, boolean isTurned) {
        if (!isTurned) {
            return node;
        }
        ObjectNode turned = JsonNodeFactory.instance.objectNode();
        String[] names = node.propertyStream().map(Map.Entry::getKey).toArray(String[]::new);
        for (int i = names.length - 1; i >= 0; i--) {
            turned.set(
                    names[i],
                    node.get(names[i]) instanceof ObjectNode inner ? ordered(inner, true) : node.get(names[i]));
        }
        return turned;
    }

    private static byte[] bytes(ObjectNode document) {
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }
}

package dev.talkbind.processor.fuzz;

import dev.talkbind.processor.fuzz.NestPart.Entries;
import dev.talkbind.processor.fuzz.NestPart.KeyPart;
import dev.talkbind.processor.fuzz.NestPart.Nested;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All keys of a model as they are at TalkJS, with the prefixes of what they are in. */
final class NestKeys {

    /** A custom field at its place. */
    record Placed(String prefix, KeyPart key) {

        String name() {
            return prefix + key.key();
        }

        List<String> aliases() {
            return key.aliases().stream().map(prefix::concat).toList();
        }
    }

    /** A map at its place. */
    record PlacedMap(String prefix, Entries map) {

        String start() {
            return prefix + map.prefix();
        }
    }

    private final List<Placed> keys = new ArrayList<>();
    private final List<PlacedMap> maps = new ArrayList<>();
    private final Set<String> owned = new HashSet<>();

    NestKeys(NestNode owner) {
        add(owner, "");
        keys.forEach(placed -> {
            owned.add(placed.name());
            owned.addAll(placed.aliases());
        });
    }

    private void add(NestNode node, String prefix) {
        for (NestPart part : node.parts()) {
            if (part instanceof KeyPart key) {
                keys.add(new Placed(prefix, key));
            } else if (part instanceof Entries entries) {
                maps.add(new PlacedMap(prefix, entries));
            } else if (part instanceof Nested nested) {
                add(nested.node(), prefix + nested.prefix());
            }
        }
    }

    List<Placed> all() {
        return keys;
    }

    List<PlacedMap> maps() {
        return maps;
    }

    boolean owns(String name) {
        return owned.contains(name);
    }
}

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
    record Placed(String prefix, KeyPart key, boolean isReadOnly) {

        Placed(String prefix, KeyPart key) {
            this(prefix, key, false);
        }

        boolean isWritten() {
            return !isReadOnly && key.isWritten();
        }

        String name() {
            return prefix + key.key();
        }

        List<String> aliases() {
            return key.aliases().stream().map(prefix::concat).toList();
        }
    }

    /** A map at its place. */
    record PlacedMap(String prefix, Entries map, boolean isReadOnly) {

        PlacedMap(String prefix, Entries map) {
            this(prefix, map, false);
        }

        String start() {
            return prefix + map.prefix();
        }
    }

    private final List<Placed> keys = new ArrayList<>();
    private final List<PlacedMap> maps = new ArrayList<>();
    private final Set<String> owned = new HashSet<>();

    NestKeys(NestNode owner) {
        add(owner, "", false);
        keys.forEach(placed -> {
            owned.add(placed.name());
            owned.addAll(placed.aliases());
        });
    }

    private void add(NestNode node, String prefix, boolean isReadOnly) {
        for (NestPart part : node.parts()) {
            if (part instanceof KeyPart key) {
                keys.add(new Placed(prefix, key, isReadOnly));
            } else if (part instanceof Entries entries) {
                maps.add(new PlacedMap(prefix, entries, isReadOnly));
            } else if (part instanceof Nested nested) {
                add(nested.node(), prefix + nested.prefix(), isReadOnly || nested.isReadOnly());
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

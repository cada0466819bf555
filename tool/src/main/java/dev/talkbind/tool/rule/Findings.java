package dev.talkbind.tool.rule;

import dev.talkbind.tool.lock.Entry;
import dev.talkbind.tool.lock.LockedType;
import dev.talkbind.tool.lock.State;
import dev.talkbind.tool.schema.Mapped;
import dev.talkbind.tool.schema.Place;
import dev.talkbind.tool.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A type as it is locked and as it is mapped now, and the findings about the differences. */
final class Findings {

    private final LockedType old;
    private final Schema schema;
    private final Map<String, Mapped> older;
    private final List<Finding> all = new ArrayList<>();

    Findings(LockedType old, Schema schema) {
        this.old = old;
        this.schema = schema;
        this.older = schema.older();
    }

    LockedType old() {
        return old;
    }

    Schema schema() {
        return schema;
    }

    List<Finding> all() {
        return List.copyOf(all);
    }

    /** The key that replaced this older one. */
    Optional<Mapped> successor(Place place) {
        return place.isKey() ? Optional.ofNullable(older.get(place.name())) : Optional.empty();
    }

    Optional<Mapped> now(Place place) {
        return Optional.ofNullable(schema.mapped().get(place));
    }

    boolean isRetired(Place place) {
        return place.isKey() && schema.retired().contains(place.name());
    }

    /** The map that now has a key by its prefix, if the key has no entry of its own. */
    Optional<Mapped> mapOf(Place place) {
        for (Mapped one : schema.mapped().values()) {
            if (place.isUnder(one.place())) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    boolean isLive(Place place) {
        Entry entry = old.entries().get(place);
        return entry != null && entry.isLive();
    }

    /** The places that were live and are no longer mapped. */
    Map<Place, Entry> gone() {
        Map<Place, Entry> gone = new TreeMap<>();
        for (Map.Entry<Place, Entry> one : old.entries().entrySet()) {
            if (one.getValue().isLive() && !schema.mapped().containsKey(one.getKey())) {
                gone.put(one.getKey(), one.getValue());
            }
        }
        return gone;
    }

    /** Whether users at TalkJS may have it, by this name or by an older one. */
    boolean wasThere(Mapped now) {
        return wasThere(now.place()) || now.aliases().stream().map(Place::key).anyMatch(this::wasThere);
    }

    private boolean wasThere(Place place) {
        Entry entry = old.entries().get(place);
        boolean isFixedRole = place.equals(Place.role()) && old.fixedRole().isPresent();
        return isFixedRole || entry != null && (entry.isLive() || entry.state() == State.ALIAS || old.isGone());
    }

    /** The mapped places that the lock does not have. */
    List<Mapped> added() {
        List<Mapped> added = new ArrayList<>();
        for (Mapped one : schema.mapped().values()) {
            if (!old.entries().containsKey(one.place())) {
                added.add(one);
            }
        }
        return added;
    }

    /** Adds a finding at a place. {@code more} fills the gaps after the place and the type. */
    void add(Rule rule, Place place, String... more) {
        add(rule, place, List.of(), more);
    }

    /** Adds a finding at a place that also concerns other places. */
    void add(Rule rule, Place place, List<Place> also, String... more) {
        List<String> gaps = new ArrayList<>(List.of(shown(place), schema.label()));
        gaps.addAll(List.of(more));
        List<String> others = also.stream().map(Place::toString).toList();
        all.add(new Finding(
                rule,
                rule.level(),
                schema.type(),
                place.toString(),
                others,
                0,
                propertyOf(also.isEmpty() ? place : also.get(0)),
                gaps,
                ""));
    }

    /** Adds a finding that is milder than the rule's usual level. */
    void addMild(Rule rule, Place place, String... more) {
        add(rule, place, more);
        all.set(all.size() - 1, all.get(all.size() - 1).at(Level.WARNING));
    }

    private static String shown(Place place) {
        return place.kind() == Place.Kind.TYPE ? "the whole" : place.toString();
    }

    private String propertyOf(Place place) {
        Optional<Mapped> mapped = now(place).or(() -> successor(place));
        return mapped.isPresent() ? mapped.get().property() : schema.label();
    }
}

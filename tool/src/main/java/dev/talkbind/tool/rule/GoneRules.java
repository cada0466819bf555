package dev.talkbind.tool.rule;

import dev.talkbind.tool.form.Changes;
import dev.talkbind.tool.form.Form;
import dev.talkbind.tool.lock.Entry;
import dev.talkbind.tool.schema.Mapped;
import dev.talkbind.tool.schema.Need;
import dev.talkbind.tool.schema.Place;
import dev.talkbind.tool.schema.Traits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Judges places that were live and are no longer mapped: renamed, retired, moved, or simply gone. */
final class GoneRules {

    private final Findings findings;
    private final FormRules forms;
    private final TraitRules traits;
    private final Map<Place, Entry> gone;
    private final List<Mapped> added;

    GoneRules(Findings findings) {
        this.findings = findings;
        this.forms = new FormRules(findings);
        this.traits = new TraitRules(findings);
        this.gone = findings.gone();
        this.added = new ArrayList<>(findings.added());
    }

    void judge() {
        explain();
        Map<Place, Entry> own = new TreeMap<>(gone);
        own.values().removeIf(findings.old()::isReadAlone);
        for (Prefixes.Move move : Prefixes.moves(own, added)) {
            move.pairs().forEach((old, now) -> {
                gone.remove(old);
                added.remove(now);
            });
            findings.add(
                    Rule.PREFIX_CHANGED,
                    move.first(),
                    move.places(),
                    String.valueOf(move.pairs().size()),
                    beginning(move.from()),
                    beginning(move.to()));
        }
        gone.forEach(this::judge);
    }

    private static String beginning(String prefix) {
        return prefix.isEmpty() ? "have no prefix" : "begin with \"" + prefix + "\"";
    }

    /** Removes the places that the class itself explains: by an alias, a retired key, or a map that now has the key. */
    private void explain() {
        for (Map.Entry<Place, Entry> one : List.copyOf(gone.entrySet())) {
            Place place = one.getKey();
            Entry old = one.getValue();
            Optional<Mapped> successor = findings.successor(place);
            Optional<Mapped> map = findings.mapOf(place);
            boolean isExplained = true;
            if (successor.isPresent()) {
                findings.add(
                        Rule.KEY_RENAMED,
                        place,
                        List.of(successor.get().place()),
                        successor.get().place().toString());
                renamed(place, old, successor.get());
            } else if (findings.isRetired(place)) {
                findings.add(Rule.KEY_RETIRED, place);
            } else if (map.isPresent()) {
                moved(place, old.form().orElseThrow(), map.get());
            } else {
                isExplained = false;
            }
            if (isExplained) {
                gone.remove(place);
            }
        }
    }

    /** Judges a key that replaces another one. A key that already existed is judged by itself. */
    private void renamed(Place place, Entry old, Mapped now) {
        forms.judge(old.form().orElseThrow(), now.at(place));
        if (!findings.isLive(now.place())) {
            traits.judge(strongest(old.traits(), now), now.at(place));
        }
    }

    /** If several keys become one, each user has the keys that were required. */
    private Traits strongest(Traits traits, Mapped now) {
        Need need = traits.need();
        for (Map.Entry<Place, Entry> one : findings.gone().entrySet()) {
            Need other = one.getValue().traits().need();
            boolean isOfTheSame = findings.successor(one.getKey()).equals(Optional.of(now));
            need = isOfTheSame && other.compareTo(need) > 0 ? other : need;
        }
        return new Traits(need, traits.defaultText(), traits.direction());
    }

    private void moved(Place place, Form old, Mapped map) {
        Form values = map.form().of().orElseThrow();
        if (!Changes.of(old, values).keeps()) {
            findings.add(Rule.MAP_TAKES_KEY, place, map.place().toString(), old.toString(), values.toString());
        }
    }

    private void judge(Place place, Entry old) {
        if (place.kind() == Place.Kind.REST) {
            findings.add(Rule.REST_DROPPED, place);
        } else if (findings.old().isReadAlone(old)) {
            findings.add(Rule.READ_KEY_GONE, place);
        } else if (place.isField()) {
            fieldGone(place);
        } else {
            replaced(place, old.form().orElseThrow());
        }
    }

    /** A role that the type fixes takes the place of the one that a property had. */
    private void fieldGone(Place place) {
        boolean isFixed =
                place.equals(Place.role()) && findings.schema().fixedRole().isPresent();
        if (!isFixed) {
            findings.add(Rule.FIELD_GONE, place);
        }
    }

    private void replaced(Place place, Form old) {
        Optional<Mapped> other = replacement(place, old);
        if (other.isPresent()) {
            added.remove(other.get());
            Place now = other.get().place();
            boolean isSame = other.get().form().equals(old);
            String same =
                    isSame ? "form (" + old + ")" : "property (" + other.get().propertyName() + ")";
            Rule rule = place.isPrefix() ? Rule.MAP_MOVED : Rule.KEY_REPLACED;
            findings.add(rule, place, List.of(now), now.toString(), same, place.name(), now.name(), unnamed(place));
        } else if (place.isPrefix()) {
            findings.add(Rule.MAP_GONE, place);
        } else {
            findings.add(Rule.KEY_GONE, place, place.name(), deleted(place));
        }
    }

    /** How a key that nothing maps is deleted: a user type retires it, and a type of custom data cannot. */
    private String deleted(Place place) {
        return findings.schema().isUser()
                ? "name \"" + place.name() + "\" in retired of "
                        + findings.schema().label() + ", which deletes it"
                : "set it to null wherever it is, and accept this";
    }

    private String unnamed(Place place) {
        return findings.schema().isUser()
                ? "retired = \"" + place.name() + "\""
                : "set \"" + place.name() + "\" to null wherever it is, and accept this";
    }

    /** A new place of the same kind: with a property that has the old name, or else with the same form. */
    private Optional<Mapped> replacement(Place place, Form old) {
        Optional<Mapped> sameForm = Optional.empty();
        for (Mapped one : added) {
            boolean isAlike =
                    one.place().kind() == place.kind() && !findings.schema().isReadAlone(one);
            if (isAlike && one.propertyName().equals(place.name())) {
                return Optional.of(one);
            }
            if (isAlike && sameForm.isEmpty() && one.form().equals(old)) {
                sameForm = Optional.of(one);
            }
        }
        return sameForm;
    }
}

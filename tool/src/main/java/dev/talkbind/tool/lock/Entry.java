package dev.talkbind.tool.lock;

import dev.talkbind.tool.form.Form;
import dev.talkbind.tool.schema.Place;
import dev.talkbind.tool.schema.Traits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lock's record of one place of a type.
 *
 * @param form how its text is read and written, if it is live
 * @param target the place that replaced it, if it is an older name
 * @param was forms that texts at TalkJS may still have, and that the current form does not fully read
 * @param reason why a breaking change was accepted, or an empty text
 */
public record Entry(
        State state, Optional<Form> form, Optional<Place> target, Traits traits, List<Form> was, String reason) {

    public static Entry live(Form form, Traits traits) {
        return new Entry(State.LIVE, Optional.of(form), Optional.empty(), traits, List.of(), "");
    }

    public static Entry alias(Place target) {
        return new Entry(State.ALIAS, Optional.empty(), Optional.of(target), Traits.none(), List.of(), "");
    }

    /** The entry of a retired or dropped place. */
    public static Entry gone(State state) {
        return new Entry(state, Optional.empty(), Optional.empty(), Traits.none(), List.of(), "");
    }

    public boolean isLive() {
        return state == State.LIVE;
    }

    /** All forms that texts at TalkJS may have, including the current one. */
    public List<Form> all() {
        List<Form> all = new ArrayList<>(form.stream().toList());
        all.addAll(was);
        return all;
    }

    /** The same entry, with further forms that texts at TalkJS may have. */
    public Entry andWas(List<Form> others) {
        List<Form> all = new ArrayList<>(was);
        for (Form other : others) {
            if (!all.contains(other) && !form.equals(Optional.of(other))) {
                all.add(other);
            }
        }
        return new Entry(state, form, target, traits, List.copyOf(all), reason);
    }

    /** The same entry, without its former forms. */
    public Entry settled() {
        return new Entry(state, form, target, traits, List.of(), "");
    }

    public Entry because(String other) {
        return new Entry(state, form, target, traits, was, other);
    }
}

package dev.talkbind.tool.rule;

import dev.talkbind.annotations.Direction;
import dev.talkbind.tool.form.Form;
import dev.talkbind.tool.schema.Mapped;
import dev.talkbind.tool.schema.Place;

/** Judges a type as a whole, and maps that are new in it. */
final class TypeRules {

    private static final String NONE = "none";

    private final Findings findings;

    TypeRules(Findings findings) {
        this.findings = findings;
    }

    /** Judges the type as a whole. Returns whether its kind has changed. */
    boolean isOfAnotherKind() {
        if (!findings.old().isStated()) {
            return false; // somebody has deleted the line of the type, so it has to be locked again
        }
        if (!findings.old().isGone()) {
            differs(Rule.KIND, "kind", NONE);
        }
        holder();
        boolean isOther = !findings.all().isEmpty();
        if (!isOther) {
            judge();
        }
        return isOther;
    }

    /** Whoever had not said whose data it is, and says it now, has moved nothing. */
    private void holder() {
        String holder = "holder";
        boolean isSaid = findings.old().attributes().containsKey(holder)
                && findings.schema().attributes().containsKey(holder);
        if (isSaid) {
            differs(Rule.KIND, holder, NONE);
        }
    }

    private void judge() {
        differs(Rule.ID_PREFIX, "idPrefix", NONE);
        new RoleRules(findings).judge();
        differs(Rule.NULLS, "nulls", NONE);
        differs(Rule.CLIENT_SYNC, "clientSync", "ENABLED");
        Direction old = findings.old().direction();
        Direction now = findings.schema().direction();
        if (old != now) {
            TraitRules.directions(findings, Place.type(), old, now);
        }
        for (Mapped added : findings.added()) {
            if (added.place().isPrefix() && !findings.schema().isReadAlone(added) && !isMoved(added.form())) {
                findings.add(Rule.NEW_MAP, added.place());
            }
        }
    }

    /** Whether a map of the same form is gone: then the new map is judged together with it. */
    private boolean isMoved(Form form) {
        return findings.gone().entrySet().stream()
                .anyMatch(old -> old.getKey().isPrefix()
                        && old.getValue().form().orElseThrow().equals(form));
    }

    private void differs(Rule rule, String attribute, String none) {
        String old = findings.old().attributes().getOrDefault(attribute, none);
        String now = findings.schema().attributes().getOrDefault(attribute, none);
        if (!old.equals(now)) {
            findings.add(rule, Place.type(), old, now);
        }
    }
}

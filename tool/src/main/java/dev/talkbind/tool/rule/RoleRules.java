package dev.talkbind.tool.rule;

import dev.talkbind.annotations.Direction;
import dev.talkbind.tool.form.Changes;
import dev.talkbind.tool.form.Form;
import dev.talkbind.tool.schema.Place;
import java.util.List;
import java.util.Optional;

/** Judges a fixed role that comes, goes or changes. A property that maps the role is judged as other fields, where no role is fixed. */
final class RoleRules {

    private final Findings findings;

    RoleRules(Findings findings) {
        this.findings = findings;
    }

    void judge() {
        Optional<String> old = findings.old().fixedRole();
        Optional<String> now = findings.schema().fixedRole();
        if (!old.equals(now)) {
            Optional<Form> oldForm = findings.old().roles();
            Optional<Form> nowForm = findings.schema().roles();
            boolean isRefused = oldForm.isPresent()
                    && nowForm.isPresent()
                    && isRead()
                    && !Changes.of(oldForm.get(), nowForm.get()).keeps();
            findings.add(
                    isRefused ? Rule.ROLE_CONSTANTS : Rule.FIXED_ROLE,
                    Place.type(),
                    alsoOfProperty(),
                    said(old, oldForm),
                    said(now, nowForm));
        }
    }

    /** The property that had the role, or has it now. */
    private List<Place> alsoOfProperty() {
        boolean isMapped =
                findings.isLive(Place.role()) || findings.now(Place.role()).isPresent();
        return isMapped ? List.of(Place.role()) : List.of();
    }

    /** Whoever reads users of a fixed role refuses those of another one. */
    private boolean isRead() {
        Direction whole = findings.schema().direction();
        Direction direction = findings.now(Place.role())
                .map(one -> one.traits().directionIn(whole))
                .orElse(whole);
        return direction != Direction.WRITE;
    }

    private static String said(Optional<String> role, Optional<Form> form) {
        return role.or(() -> form.map(Form::toString)).orElse("none");
    }
}

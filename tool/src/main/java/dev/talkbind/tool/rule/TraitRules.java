package dev.talkbind.tool.rule;

import dev.talkbind.annotations.Direction;
import dev.talkbind.tool.schema.Mapped;
import dev.talkbind.tool.schema.Need;
import dev.talkbind.tool.schema.Place;
import dev.talkbind.tool.schema.Traits;
import java.util.Optional;

/** Judges what is said of a field or key beside its form: absence, defaults and directions. */
final class TraitRules {

    private final Findings findings;
    private final Direction whole;

    /** {@code whole} is the direction of the type now. */
    TraitRules(Findings findings, Direction whole) {
        this.findings = findings;
        this.whole = whole;
    }

    void judge(Traits old, Mapped now) {
        Traits traits = now.traits();
        if (traits.direction().orElse(whole) != Direction.WRITE) {
            need(old.need(), now);
            defaults(old.defaultText(), now);
        }
        if (!old.direction().equals(traits.direction())) {
            directions(
                    findings,
                    now.place(),
                    old.direction().orElse(Direction.BOTH),
                    traits.direction().orElse(Direction.BOTH));
        }
    }

    private void need(Need old, Mapped now) {
        int more = now.traits().need().compareTo(old);
        if (more > 0) {
            String fix = now.place().isField() ? "leave it optional" : "give it a defaultValue, or leave it optional";
            findings.add(Rule.REQUIRED, now.place(), fix);
        } else if (more < 0 && !now.traits().isReadAlone()) {
            findings.add(Rule.OPTIONAL, now.place());
        }
    }

    private void defaults(Optional<String> old, Mapped now) {
        Optional<String> text = now.traits().defaultText();
        if (old.isEmpty() && text.isPresent()) {
            findings.add(Rule.DEFAULT_ADDED, now.place());
        } else if (old.isPresent() && text.isEmpty() && now.traits().need() == Need.NEVER) {
            findings.add(Rule.DEFAULT_REMOVED, now.place());
        } else if (old.isPresent() && text.isPresent() && !old.equals(text)) {
            findings.add(Rule.DEFAULT_CHANGED, now.place(), old.get(), text.get());
        }
    }

    /** Judges another direction of a key, or of a type as a whole. */
    static void directions(Findings findings, Place place, Direction old, Direction now) {
        if (old == Direction.WRITE && now != Direction.WRITE) {
            findings.add(Rule.READ_TOO, place);
        }
        if (old == Direction.READ && now != Direction.READ) {
            findings.add(Rule.WRITTEN_TOO, place);
        } else if (old != Direction.READ && now == Direction.READ) {
            findings.add(Rule.READ_ALONE, place);
        }
        if (old != Direction.WRITE && now == Direction.WRITE) {
            findings.add(Rule.WRITTEN_ALONE, place);
        }
    }
}

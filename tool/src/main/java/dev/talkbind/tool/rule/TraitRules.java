package dev.talkbind.tool.rule;

import dev.talkbind.annotations.Direction;
import dev.talkbind.tool.schema.Mapped;
import dev.talkbind.tool.schema.Need;
import dev.talkbind.tool.schema.Place;
import dev.talkbind.tool.schema.Traits;
import java.util.Optional;

/** Judges the traits of a field or key other than its form: absence, defaults and directions. */
final class TraitRules {

    private final Findings findings;

    TraitRules(Findings findings) {
        this.findings = findings;
    }

    void judge(Traits old, Mapped now) {
        Traits traits = now.traits();
        if (isRead(now)) {
            need(old.need(), now);
            defaults(old.defaultText(), now);
        }
        boolean isOwn = old.direction().isPresent() || traits.direction().isPresent(); // else the type is judged
        if (isOwn) {
            directions(
                    findings,
                    now.place(),
                    old.directionIn(findings.old().direction()),
                    traits.directionIn(findings.schema().direction()));
        }
    }

    private boolean isRead(Mapped now) {
        return now.traits().directionIn(findings.schema().direction()) != Direction.WRITE;
    }

    /** Judges what is new: if it is required at once, no user at TalkJS can be read. */
    void judgeNew(Mapped now) {
        if (isRead(now) && isAskedFor(now)) {
            required(now);
        }
    }

    /** A required key of a nested value is needed only if another key of that value is there. */
    private boolean isAskedFor(Mapped now) {
        return now.traits().need() == Need.ALWAYS || now.traits().need() == Need.NESTED && hasOthers(now);
    }

    private boolean hasOthers(Mapped now) {
        String value = now.property().substring(0, now.property().lastIndexOf('.') + 1);
        return findings.schema().mapped().values().stream()
                .anyMatch(other -> !other.property().equals(now.property())
                        && other.property().startsWith(value)
                        && findings.wasThere(other));
    }

    private void required(Mapped now) {
        String fix = now.place().isField() ? "leave it optional" : "give it a defaultValue, or leave it optional";
        findings.add(Rule.REQUIRED, now.place(), fix);
    }

    private void need(Need old, Mapped now) {
        int more = now.traits().need().compareTo(old);
        if (more > 0 && isAskedFor(now)) {
            required(now);
        } else if (more < 0 && !findings.schema().isReadAlone(now)) {
            findings.add(Rule.OPTIONAL, now.place());
        }
    }

    private void defaults(Optional<String> old, Mapped now) {
        Optional<String> text = now.traits().defaultText();
        if (old.isEmpty() && text.isPresent()) {
            findings.add(Rule.DEFAULT_ADDED, now.place());
        } else if (old.isPresent() && text.isEmpty() && now.traits().need() == Need.NEVER) {
            findings.add(Rule.DEFAULT_REMOVED, now.place());
        } else if (old.isPresent() && text.isPresent() && !now.form().isSameValue(old.get(), text.get())) {
            findings.add(Rule.DEFAULT_CHANGED, now.place(), old.get(), text.get());
        }
    }

    /** Judges a changed direction of a key, or of a whole type. */
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

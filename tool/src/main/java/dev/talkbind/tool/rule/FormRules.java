package dev.talkbind.tool.rule;

import dev.talkbind.tool.form.Change;
import dev.talkbind.tool.form.Changes;
import dev.talkbind.tool.form.Form;
import dev.talkbind.tool.schema.Mapped;
import dev.talkbind.tool.schema.Place;
import java.util.Set;

/** Judges a change of a text's form. */
final class FormRules {

    private final Findings findings;

    FormRules(Findings findings) {
        this.findings = findings;
    }

    /** Judges texts of the form {@code old} that {@code now} has to read. */
    void judge(Form old, Mapped now) {
        Change change = now.place().change(old, now.form());
        if (change == Change.NONE || change.keeps() && findings.schema().isReadAlone(now)) {
            return; // other programs write it, so reading more than before hurts nobody
        }
        if (now.place().isField()) {
            ofField(old, now, change);
        } else {
            ofText(old, now, change);
        }
    }

    private void ofField(Form old, Mapped now, Change change) {
        boolean wasMany = old.isCollection();
        boolean isMany = now.form().isCollection();
        if (now.place().name().equals("id")) {
            graded(Rule.ID_FORM, change, old, now);
        } else if (now.place().name().equals("role")) {
            graded(Rule.ROLE_CONSTANTS, change, old, now);
        } else if (!wasMany && isMany) {
            findings.add(Rule.MANY, now.place());
        } else if (wasMany && !isMany) {
            findings.add(Rule.ONE, now.place());
        } else {
            ofText(old, now, change);
        }
    }

    private void graded(Rule rule, Change change, Form old, Mapped now) {
        String[] forms = {old.toString(), now.form().toString()};
        if (change.keeps()) {
            findings.addMild(rule, now.place(), forms);
        } else {
            findings.add(rule, now.place(), forms);
        }
    }

    private void ofText(Form old, Mapped now, Change change) {
        Form oldCore = core(old);
        Form nowCore = core(now.form());
        Place place = now.place();
        switch (change) {
            case CONSTANTS_ADDED -> findings.add(Rule.CONSTANT_ADDED, place, or(Changes.without(nowCore, oldCore)));
            case CONSTANTS_REMOVED -> findings.add(Rule.CONSTANT_REMOVED, place, or(Changes.without(oldCore, nowCore)));
            case CONSTANT_RENAMED ->
                findings.add(
                        Rule.CONSTANT_RENAMED,
                        place,
                        or(Changes.without(oldCore, nowCore)),
                        or(Changes.without(nowCore, oldCore)));
            default ->
                findings.add(ruleOf(change), place, old.toString(), now.form().toString());
        }
    }

    private static Rule ruleOf(Change change) {
        return switch (change) {
            case WIDER -> Rule.WIDENED;
            case REWRITTEN -> Rule.REWRITTEN;
            case NARROWER -> Rule.NARROWED;
            case OTHER_VALUES -> Rule.OTHER_VALUES;
            case OPAQUE -> Rule.CONVERTER;
            default -> Rule.CHANGED;
        };
    }

    /** The form of the elements, however deep. */
    private static Form core(Form form) {
        return form.of().isPresent() ? core(form.of().get()) : form;
    }

    private static String or(Set<String> texts) {
        return String.join(" or ", texts);
    }
}

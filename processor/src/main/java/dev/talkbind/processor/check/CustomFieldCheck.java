package dev.talkbind.processor.check;

import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.value.TextForm;
import dev.talkbind.processor.value.TypeLabels;
import dev.talkbind.processor.value.ValueTypes;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Whether every custom field has a text, and a default that is one. */
final class CustomFieldCheck {

    private static final int LONGEST = 65_535;

    private final Report report = new Report();

    private CustomFieldCheck() {}

    static Report check(UserClass user) {
        CustomFieldCheck check = new CustomFieldCheck();
        user.custom().stream()
                .filter(property -> property.member().flaws().isEmpty())
                .forEach(property -> check.property(user, property));
        user.settings().idPrefix().ifPresent(prefix -> check.paired(prefix, user.label()));
        user.settings().role().ifPresent(role -> check.paired(role, user.label()));
        if (user.isCustomData() && user.custom().isEmpty()) {
            check.report.add(Problem.NOTHING_MAPPED, user.place(), user.label());
        }
        return check.report;
    }

    private void property(UserClass user, CustomProperty property) {
        if (property.type().isEmpty()) {
            type(property);
        }
        property.defaultText().ifPresent(text -> defaultText(property, text));
        property.defaultText()
                .filter(text -> !user.isRead())
                .ifPresent(text -> report.add(
                        Problem.UNUSED_DEFAULT, text.place(), property.member().label(), user.label()));
        property.aliases().forEach(alias -> length(property, alias));
        length(property, property.key());
    }

    private void type(CustomProperty property) {
        String type = TypeLabels.of(property.member().type());
        String value = TypeLabels.of(property.member().valueType());
        if (property.member().type().isVariable()) {
            report.add(
                    Problem.TYPE_VARIABLE,
                    property.member().place(),
                    property.member().label(),
                    type);
        } else {
            report.add(
                    Problem.VALUE_TYPE,
                    property.member().place(),
                    property.member().label(),
                    type,
                    ValueTypes.supported(),
                    value);
        }
    }

    private void defaultText(CustomProperty property, Text text) {
        String label = property.member().label();
        property.required().ifPresent(required -> report.add(Problem.REQUIRED_DEFAULT, text.place(), label));
        if (paired(text, label) && !length(property, text)) {
            Optional<TextForm> form = property.type().flatMap(type -> type.form());
            form.filter(one -> !one.accepts(text.value()))
                    .ifPresent(one ->
                            report.add(Problem.DEFAULT_TEXT, text.place(), label, one.expected(), one.example()));
        }
    }

    private boolean paired(Text text, String label) {
        boolean paired = Characters.arePaired(text.value());
        if (!paired) {
            report.add(Problem.HALF_PAIR, text.place(), label);
        }
        return paired;
    }

    /** Whether the text is too long for a class file. */
    private boolean length(CustomProperty property, Text text) {
        boolean tooLong = text.value().getBytes(StandardCharsets.UTF_8).length > LONGEST;
        if (tooLong) {
            report.add(Problem.LONG_TEXT, text.place(), property.member().label());
        }
        return tooLong;
    }
}

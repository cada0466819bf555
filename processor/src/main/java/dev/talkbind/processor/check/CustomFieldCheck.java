package dev.talkbind.processor.check;

import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.value.TypeLabels;
import dev.talkbind.processor.value.ValueType;
import dev.talkbind.processor.value.ValueTypes;
import java.util.Optional;

/** Whether every custom field has a text, and a default that is one. */
final class CustomFieldCheck {

    /** A class file holds one byte more, but javac makes no constant of it. */
    private static final int LONGEST = 65_534;

    private final Report report = new Report();

    private CustomFieldCheck() {}

    static Report check(UserClass user) {
        CustomFieldCheck check = new CustomFieldCheck();
        for (CustomProperty property : user.custom()) {
            if (property.member().isProperty()) {
                check.property(user, property);
            }
        }
        check.text(user.label(), user.settings().idPrefix());
        check.text(user.label(), user.settings().role());
        for (Text key : user.settings().retired()) {
            check.length(user.label(), key);
        }
        if (user.isCustomData() && user.custom().isEmpty()) {
            check.report.add(Problem.NOTHING_MAPPED, user.place(), user.label());
        }
        return check.report;
    }

    private void text(String label, Optional<Text> text) {
        if (text.isPresent() && length(label, text.get())) {
            paired(text.get(), label);
        }
    }

    private void property(UserClass user, CustomProperty property) {
        boolean isValue =
                property.type().isPresent() && property.member().valueType().isConvertible();
        if (!isValue && property.member().type().isNameable()) {
            type(property);
        }
        if (property.defaultText().isPresent()) {
            Text text = property.defaultText().get();
            defaultText(property, text);
            if (!user.reads(property.member())) {
                String written = user.isRead() ? property.member().label() : user.label();
                report.add(
                        Problem.UNUSED_DEFAULT, text.place(), property.member().label(), written);
            }
        }
        for (Text alias : property.aliases()) {
            length(property.member().label(), alias);
        }
        length(property.member().label(), property.key());
    }

    private void type(CustomProperty property) {
        String type = TypeLabels.of(property.member().type());
        String value = TypeLabels.of(property.member().valueType());
        if (property.member().valueType().isWildcard()) {
            report.add(
                    Problem.WILDCARD,
                    property.member().place(),
                    property.member().label(),
                    type);
        } else if (property.member().type().isOpen()) {
            report.add(
                    Problem.TYPE_VARIABLE,
                    property.member().place(),
                    property.member().label(),
                    type,
                    property.member().owner());
        } else if (OwnTextCheck.finding(property.member()).isPresent()) {
            report.add(OwnTextCheck.finding(property.member()).get());
        } else {
            report.add(
                    Problem.VALUE_TYPE,
                    property.member().place(),
                    property.member().label(),
                    type,
                    ValueTypes.supported(),
                    value,
                    OwnTextCheck.way(property.member().valueType()));
        }
    }

    private void defaultText(CustomProperty property, Text text) {
        String label = property.member().label();
        property.required().ifPresent(required -> report.add(Problem.REQUIRED_DEFAULT, text.place(), label));
        if (paired(text, label) && length(label, text)) {
            property.type()
                    .flatMap(ValueType::grammar)
                    .filter(grammar -> !grammar.accepts(text.value()))
                    .ifPresent(grammar -> report.add(
                            Problem.DEFAULT_TEXT,
                            text.place(),
                            label,
                            grammar.expected(),
                            grammar.example(),
                            Characters.printable(text.value())));
        }
    }

    private boolean paired(Text text, String label) {
        boolean paired = Characters.arePaired(text.value());
        if (!paired) {
            report.add(Problem.HALF_PAIR, text.place(), label);
        }
        return paired;
    }

    /** Whether the text can be a constant of a class. */
    private boolean length(String label, Text text) {
        boolean fits = Characters.bytes(text.value()) <= LONGEST;
        if (!fits) {
            report.add(Problem.LONG_TEXT, text.place(), label);
        }
        return fits;
    }
}

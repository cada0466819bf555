package dev.talkbind.processor.check;

import dev.talkbind.processor.model.ComponentModel;
import dev.talkbind.processor.model.Converter;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.value.TypeLabels;
import dev.talkbind.processor.value.ValueTypes;

/** Whether every converter can be made, and converts its property. */
final class ConverterCheck {

    private ConverterCheck() {}

    static Report check(UserClass user) {
        Report report = new Report();
        for (CustomProperty property : user.custom()) {
            if (property.converter().isPresent()
                    && property.member().isProperty()
                    && property.member().valueType().isConvertible()) {
                check(user, property, property.converter().get(), report);
            }
        }
        return report;
    }

    private static String toMake(UserClass user) {
        String component =
                user.components().model() == ComponentModel.DEFAULT ? "" : ", or a component of the container";
        return "make it a static or top-level class with a constructor without parameters that the package of "
                + user.label() + " can call and that throws no checked exception, or an enum with one constant"
                + component;
    }

    private static void check(UserClass user, CustomProperty property, Converter converter, Report report) {
        String label = property.member().label();
        String name = TypeLabels.of(converter.type());
        String value = TypeLabels.of(property.type().orElseThrow().type());
        if (converter.isAbstract()) {
            report.add(Problem.CONVERTER_ABSTRACT, converter.place(), label, name);
        } else if (!converter.isVisible()) {
            report.add(Problem.CONVERTER_HIDDEN, converter.place(), label, name);
        } else if (!converter.isMade()) {
            report.add(Problem.CONVERTER_NOT_MADE, converter.place(), label, name, toMake(user));
        } else if (converter.converts().isEmpty()) {
            report.add(Problem.CONVERTER_RAW, converter.place(), label, name, value);
        } else if (!converter
                        .converts()
                        .get()
                        .equals(property.type().orElseThrow().type())
                && !ValueTypes.isOfElements(
                        property.member().valueType(), converter.converts().get())) {
            String type = TypeLabels.of(property.member().type());
            String converts = TypeLabels.of(converter.converts().get());
            report.add(Problem.CONVERTER_TYPE, converter.place(), label, type, name, converts, value);
        }
    }
}

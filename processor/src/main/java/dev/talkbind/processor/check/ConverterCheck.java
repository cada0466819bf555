package dev.talkbind.processor.check;

import dev.talkbind.processor.model.ComponentModel;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.NamedConverter;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.problem.Finding;
import dev.talkbind.processor.problem.Place;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.value.Conversion;
import dev.talkbind.processor.value.Converter;
import dev.talkbind.processor.value.TypeLabels;
import dev.talkbind.processor.value.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks that every converter can be made, and fits the types that it is used for. */
final class ConverterCheck {

    private final UserClass user;
    private final Report report = new Report();
    private final Set<Converter> used = new HashSet<>(); // among the converters that the class names

    private ConverterCheck(UserClass user) {
        this.user = user;
    }

    static Report check(UserClass user) {
        ConverterCheck check = new ConverterCheck(user);
        for (UserFieldProperty field : user.fields()) {
            check.field(field);
        }
        for (CustomProperty property : user.custom()) {
            check.property(property.member(), property.converter(), property.type());
        }
        for (UserClass body : user.bodies()) {
            for (CustomProperty property : body.custom()) {
                check.use(property.type());
            }
            for (UserFieldProperty field : body.fields()) {
                check.use(field.text());
            }
        }
        check.ofClass();
        return check.report;
    }

    /** Marks a converter as used. A nested value also uses the converters of the class that holds it. */
    private void use(Optional<ValueType> type) {
        Optional<Conversion> conversion = type.isPresent() ? type.get().conversion() : Optional.empty();
        if (conversion.isPresent() && conversion.get().by() == Conversion.By.CLASS) {
            used.add(conversion.get().converter());
        }
    }

    private void field(UserFieldProperty field) {
        if (field.converter().isPresent() && !field.hasText()) {
            report.add(
                    Problem.NO_TEXT_FIELD,
                    field.converter().get().place(),
                    field.member().label(),
                    field.field().name());
        } else {
            property(field.member(), field.converter(), field.text());
        }
    }

    private void property(Member member, Optional<NamedConverter> named, Optional<ValueType> type) {
        boolean isChecked = type.isPresent()
                && type.get().conversion().isPresent()
                && member.isProperty()
                && member.valueType().isConvertible();
        if (!isChecked) {
            return;
        }
        Conversion conversion = type.get().conversion().get();
        if (conversion.by() == Conversion.By.CLASS) {
            used.add(conversion.converter());
        } else {
            check(member, conversion, named.isPresent() ? named.get().place() : member.place());
        }
    }

    private void check(Member member, Conversion conversion, Place place) {
        Converter converter = conversion.converter();
        String wanted = TypeLabels.of(conversion.of());
        Optional<Finding> fault = fault(member.label(), converter, wanted, place);
        if (fault.isPresent()) {
            boolean isNamedHere = conversion.by() == Conversion.By.PROPERTY;
            report.add(
                    isNamedHere
                            ? fault.get()
                            : fault.get().causedBy(converter.type().toString()));
        } else if (!converter.isOf(conversion.of())) {
            String type = TypeLabels.of(member.type());
            String converts = TypeLabels.of(converter.converts().orElseThrow());
            report.add(
                    Problem.CONVERTER_TYPE,
                    place,
                    member.label(),
                    type,
                    TypeLabels.of(converter.type()),
                    converts,
                    wanted);
        }
    }

    private String toMake() {
        String component =
                user.components().model() == ComponentModel.DEFAULT ? "" : ", or a component of the container";
        return "make it a static or top-level class with a constructor without parameters that "
                + Ways.ourPackage(user)
                + " can call and that throws no checked exception, or an enum with one constant"
                + component;
    }

    /** Why generated code cannot get the converter, or does not know what it converts. */
    private Optional<Finding> fault(String label, Converter converter, String wanted, Place place) {
        String name = TypeLabels.of(converter.type());
        if (converter.isAbstract()) {
            return Optional.of(Finding.of(Problem.CONVERTER_ABSTRACT, place, label, name));
        } else if (!converter.isVisible()) {
            return Optional.of(Finding.of(Problem.CONVERTER_HIDDEN, place, label, name));
        } else if (!converter.isMade()) {
            return Optional.of(Finding.of(Problem.CONVERTER_NOT_MADE, place, label, name, toMake()));
        }
        return converter.converts().isEmpty()
                ? Optional.of(Finding.of(Problem.CONVERTER_RAW, place, label, name, wanted))
                : Optional.empty();
    }

    private void ofClass() {
        List<Converter> first = new ArrayList<>();
        for (NamedConverter named : user.converters()) {
            Optional<Finding> fault = fault(user.label(), named.converter(), "its type", named.place());
            if (fault.isPresent()) {
                report.add(fault.get());
            } else {
                ofClass(named, first);
            }
        }
    }

    private void ofClass(NamedConverter named, List<Converter> others) {
        String type = TypeLabels.of(named.converter().converts().orElseThrow());
        String name = TypeLabels.of(named.converter().type());
        Optional<Converter> other =
                others.stream().filter(one -> one.meets(named.converter())).findFirst();
        others.add(named.converter());
        if (named.converter().isOpen()) {
            report.add(Problem.CONVERTER_RAW, named.place(), user.label(), name, "its type");
        } else if (other.isPresent()) {
            String first = TypeLabels.of(other.get().type());
            report.add(Problem.TWO_CONVERTERS, named.place(), user.label(), first, name, type);
        } else if (!used.contains(named.converter())) {
            report.add(Problem.UNUSED_CONVERTER, named.place(), user.label(), name, type);
        }
    }
}

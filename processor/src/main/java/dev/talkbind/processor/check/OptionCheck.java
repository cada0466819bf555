package dev.talkbind.processor.check;

import dev.talkbind.processor.model.OptionConverter;
import dev.talkbind.processor.problem.Place;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.value.Converter;
import dev.talkbind.processor.value.TypeLabels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks that the option's converters exist, and that each is for a type of its own. */
public final class OptionCheck {

    private static final String OPTION = "the option talkbind.converters";

    private OptionCheck() {}

    public static Report check(List<OptionConverter> named) {
        Report report = new Report();
        List<Converter> others = new ArrayList<>();
        for (OptionConverter one : named) {
            String fault = fault(one);
            if (!fault.isEmpty()) {
                report.add(Problem.OPTION_CONVERTER, Place.nowhere(), one.name(), fault);
            } else {
                second(one.converter().orElseThrow(), others, report);
            }
        }
        return report;
    }

    private static String fault(OptionConverter one) {
        if (!one.isThere()) {
            return "cannot be found";
        } else if (one.converter().isEmpty()) {
            return "does not implement TextConverter";
        }
        Converter converter = one.converter().get();
        if (converter.isAbstract()) {
            return "is abstract";
        } else if (converter.converts().isEmpty() || converter.isOpen()) {
            return "does not say what it converts";
        }
        return converter.isMade() ? "" : "has no constructor without parameters that generated code can call";
    }

    private static void second(Converter converter, List<Converter> others, Report report) {
        Optional<Converter> other = others.stream().filter(converter::meets).findFirst();
        others.add(converter);
        if (other.isPresent()) {
            report.add(
                    Problem.TWO_CONVERTERS,
                    Place.nowhere(),
                    OPTION,
                    TypeLabels.of(other.get().type()),
                    TypeLabels.of(converter.type()),
                    TypeLabels.of(converter.converts().orElseThrow()));
        }
    }
}

package dev.talkbind.tool.drift;

import dev.talkbind.runtime.text.ListText;
import dev.talkbind.runtime.text.SetText;
import dev.talkbind.runtime.text.ValueText;
import dev.talkbind.tool.form.Form;
import java.util.Optional;
import java.util.function.Function;

/** Tells whether a text fits a form, by the readers of the run time and by the application's converters. */
public final class Texts {

    private final Function<String, Optional<ValueText<?>>> converters;

    private Texts(Function<String, Optional<ValueText<?>>> converters) {
        this.converters = converters;
    }

    /** Uses the run time alone. */
    public static Texts plain() {
        return new Texts(type -> Optional.empty());
    }

    /** Uses an application's converters, too. */
    public static Texts with(Converters converters) {
        return new Texts(converters::of);
    }

    /** Whether texts of this form can be read here. */
    boolean isKnown(Form form) {
        return form.of()
                .map(this::isKnown)
                .orElse(!form.isConverter() || reader(form).isPresent());
    }

    /** Whether the text fits the form. If the form is not known here, every text fits. */
    boolean isOf(Form form, String text) {
        Optional<ValueText<?>> reader = reader(form);
        return reader.isEmpty() || isRead(reader.get(), text);
    }

    private static boolean isRead(ValueText<?> reader, String text) {
        try {
            reader.fromText(text);
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }

    private Optional<ValueText<?>> reader(Form form) {
        if (form.isCollection()) {
            Optional<ValueText<?>> element = reader(form.of().orElseThrow());
            return element.isEmpty()
                    ? element
                    : Optional.of(form.isSet() ? SetText.of(element.get()) : ListText.of(element.get()));
        } else if (form.isEnum()) {
            return Optional.of(new Constants(form));
        } else if (form.isConverter()) {
            return converters.apply(form.words().get(0));
        }
        return form.row().isPresent() ? Optional.of(form.row().get().text()) : Optional.empty();
    }

    /** The texts of an enum whose class is not available. */
    private record Constants(Form form) implements ValueText<String> {

        @Override
        public String expected() {
            return "one of " + String.join(", ", form.words());
        }

        @Override
        public String toText(String value) {
            return value;
        }

        @Override
        public String fromText(String text) {
            if (!form.words().contains(text)) {
                throw new IllegalArgumentException("not " + expected());
            }
            return text;
        }
    }
}

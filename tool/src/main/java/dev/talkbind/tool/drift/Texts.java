package dev.talkbind.tool.drift;

import dev.talkbind.runtime.text.ListText;
import dev.talkbind.runtime.text.SetText;
import dev.talkbind.runtime.text.ValueText;
import dev.talkbind.tool.form.Form;
import java.util.Optional;

/** Whether texts are of a form, as the run time reads them. A converter of a developer is not there to be asked. */
final class Texts {

    private Texts() {}

    /** Whether the text is of the form; nobody knows of a converter's, which counts as being of it. */
    static boolean isOf(Form form, String text) {
        Optional<ValueText<?>> reader = reader(form);
        return reader.isEmpty() || isRead(reader.get(), text);
    }

    private static boolean isRead(ValueText<?> reader, String text) {
        try {
            reader.fromText(text);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private static Optional<ValueText<?>> reader(Form form) {
        if (form.isCollection()) {
            Optional<ValueText<?>> element = reader(form.of().orElseThrow());
            return element.isEmpty()
                    ? element
                    : Optional.of(form.isSet() ? SetText.of(element.get()) : ListText.of(element.get()));
        } else if (form.isEnum()) {
            return Optional.of(new Constants(form));
        }
        return form.row().isPresent() ? Optional.of(form.row().get().text()) : Optional.empty();
    }

    /** The texts of an enum, whose class is not there. */
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

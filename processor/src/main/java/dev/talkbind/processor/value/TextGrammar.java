package dev.talkbind.processor.value;

import dev.talkbind.runtime.text.ListText;
import dev.talkbind.runtime.text.SetText;
import dev.talkbind.runtime.text.ValueText;
import java.util.List;

/** Which texts stand for values of a type: those that the run time reads. A default is checked by the run time's own reader. */
public interface TextGrammar {

    /** The run time's reader of such texts. */
    ValueText<?> reader();

    /** Whether the run time reads the text. */
    default boolean accepts(String text) {
        try {
            reader().fromText(text);
            return true;
        } catch (IllegalArgumentException refusal) {
            return false;
        }
    }

    /** What such a text is, to complete "not …". */
    default String expected() {
        return reader().expected();
    }

    /** A text that a developer could mean. */
    String example();

    /** The texts of the constants of an enum, whose class is still being compiled. */
    record OfConstants(List<String> texts) implements TextGrammar, ValueText<String> {

        @Override
        public ValueText<String> reader() {
            return this;
        }

        @Override
        public String expected() {
            return "one of " + String.join(", ", texts);
        }

        @Override
        public String example() {
            return texts.get(0);
        }

        @Override
        public String toText(String value) {
            return value;
        }

        @Override
        public String fromText(String text) {
            if (!texts.contains(text)) {
                throw new IllegalArgumentException("not " + expected());
            }
            return text;
        }
    }

    /** The texts of lists or sets of values. */
    record OfCollection(TextGrammar element, boolean isSet) implements TextGrammar {

        @Override
        public ValueText<?> reader() {
            return isSet ? SetText.of(element.reader()) : ListText.of(element.reader());
        }

        @Override
        public String example() {
            return "[]";
        }
    }
}

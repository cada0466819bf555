package dev.talkbind.processor.value;

import dev.talkbind.runtime.text.ListText;
import dev.talkbind.runtime.text.SetText;
import dev.talkbind.runtime.text.ValueText;
import java.util.List;

/**
 * The texts that stand for values of a type: the texts that the run time reads. A default is checked by the run time's
 * own reader.
 */
public interface TextGrammar {

    /** The run time's reader of these texts. */
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

    /** What such a text is, in words that complete "not …". */
    default String expected() {
        return reader().expected();
    }

    /** An example of a text that a developer may mean. */
    String example();

    /** The texts of an enum's constants, while the enum's class is still being compiled. */
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

    /** The texts of a list or a set. */
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

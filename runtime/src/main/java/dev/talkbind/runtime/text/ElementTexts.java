package dev.talkbind.runtime.text;

import dev.talkbind.annotations.TextConverter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The texts of a collection's elements, one by one. */
final class ElementTexts<E> {

    private final TextConverter<E> element;

    ElementTexts(TextConverter<E> element) {
        this.element = element;
    }

    String expected() {
        String array = "a JSON array of strings";
        return element instanceof ValueText<E> text ? array + ", each " + text.expected() : array;
    }

    boolean same(E a, E b) {
        return element instanceof ValueText<E> text ? text.same(a, b) : a.equals(b);
    }

    String write(Collection<E> values) {
        List<String> texts = new ArrayList<>(values.size());
        for (E value : values) {
            if (value == null) {
                throw new IllegalArgumentException("a collection with null in it has no text");
            }
            texts.add(StringText.wellFormed(checked(element.toText(value))));
        }
        return JsonStrings.write(texts);
    }

    /** Reads the elements into a new collection; one that does not take an element twice refuses a text with it twice. */
    <C extends Collection<E>> C readInto(C values, String text, ValueText<C> form) {
        for (String each : JsonStrings.read(text, form)) {
            if (!values.add(checked(element.fromText(each)))) {
                throw Refusal.of(form);
            }
        }
        return values;
    }

    private static <T> T checked(T converted) {
        if (converted == null) {
            throw new IllegalArgumentException("the converter of an element gave null");
        }
        return converted;
    }
}

package dev.talkbind.runtime.text;

import dev.talkbind.annotations.TextConverter;
import dev.talkbind.runtime.internal.text.JsonStrings;
import dev.talkbind.runtime.internal.text.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The texts of a collection's elements. */
final class ElementTexts<E> {

    /** The most elements of a collection, so that data from outside takes bounded time and memory. */
    static final int MOST = 100_000;

    private static final int MOST_ALIKE = 1_000;

    private final TextConverter<E> element;

    ElementTexts(TextConverter<E> element) {
        this.element = element;
    }

    String expected() {
        return each(expectedOfElement());
    }

    private static String each(String expected) {
        return "a JSON array of strings, each " + expected;
    }

    private String expectedOfElement() {
        return element instanceof ValueText<E> text
                ? text.expected()
                : "a text that " + element.getClass().getName() + " reads";
    }

    boolean same(E a, E b) {
        return element instanceof ValueText<E> text ? text.same(a, b) : a.equals(b);
    }

    String write(Collection<E> values) {
        return JsonStrings.write(texts(values));
    }

    /** The text of each element. */
    List<String> texts(Collection<E> values) {
        if (values.size() > MOST) {
            throw Refusal.toWrite("a collection of more than " + MOST + " elements has no text");
        }
        List<String> texts = new ArrayList<>(values.size());
        for (E value : values) {
            texts.add(text(value));
        }
        return texts;
    }

    String text(E value) {
        if (value == null) {
            throw Refusal.toWrite("a collection with null in it has no text");
        }
        return StringText.wellFormed(checked(element.toText(value)));
    }

    /** Reads the elements into a new list that can be changed. */
    List<E> read(String text) {
        List<String> texts = JsonStrings.read(text);
        if (texts == null) {
            throw Refusal.of(expected());
        }
        if (texts.size() > MOST) {
            throw Refusal.of("a JSON array of at most " + MOST + " strings");
        }
        List<E> values = new ArrayList<>(texts.size());
        Map<Integer, Integer> alike = new HashMap<>();
        for (String each : texts) {
            E value = value(each);
            // The JDK caches every locale it makes, and takes longer for each further locale with the same hash.
            if (value instanceof Locale && alike.merge(value.hashCode(), 1, Integer::sum) > MOST_ALIKE) {
                throw Refusal.of("a JSON array of locales of which at most " + MOST_ALIKE + " have one hash");
            }
            values.add(value);
        }
        return values;
    }

    private E value(String text) {
        try {
            return checked(element.fromText(text));
        } catch (Refusal refusal) {
            throw Refusal.of(each(refusal.expected(expectedOfElement())));
        } catch (IllegalArgumentException mayQuoteTheText) {
            throw Refusal.of(expected());
        }
    }

    private static <T> T checked(T converted) {
        if (converted == null) {
            throw Refusal.toWrite("the converter of an element gave null");
        }
        return converted;
    }
}

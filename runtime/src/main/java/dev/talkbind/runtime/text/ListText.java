package dev.talkbind.runtime.text;

import dev.talkbind.annotations.TextConverter;
import java.util.Iterator;
import java.util.List;

/**
 * The text of a {@link List} is a JSON array of its elements' texts, exactly as {@code JSON.stringify} writes it, such
 * as {@code ["a","b"]}. Any JSON array of strings can be read; the result is a new list that can be changed. A list has
 * at most 100,000 elements.
 *
 * @param <E> the type of an element; a list with null in it is not written
 */
public final class ListText<E> implements ValueText<List<E>> {

    private final ElementTexts<E> elements;

    private ListText(ElementTexts<E> elements) {
        this.elements = elements;
    }

    /** Lists whose elements have the texts of a converter. */
    public static <E> ListText<E> of(TextConverter<E> element) {
        return new ListText<>(new ElementTexts<>(element));
    }

    @Override
    public String expected() {
        return elements.expected();
    }

    @Override
    public String toText(List<E> value) {
        return elements.write(value);
    }

    @Override
    public List<E> fromText(String text) {
        return elements.read(text);
    }

    /** Compares the elements in order. */
    @Override
    public boolean same(List<E> a, List<E> b) {
        Iterator<E> left = a.iterator();
        Iterator<E> right = b.iterator();
        while (left.hasNext() && right.hasNext()) {
            if (!elements.same(left.next(), right.next())) {
                return false;
            }
        }
        return !left.hasNext() && !right.hasNext();
    }
}

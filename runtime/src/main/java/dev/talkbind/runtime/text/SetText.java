package dev.talkbind.runtime.text;

import dev.talkbind.annotations.TextConverter;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The text of a {@link Set} is a JSON array of its elements' texts in the set's own order, exactly as
 * {@code JSON.stringify} gives it, such as {@code ["a","b"]}. It is read into a new set that keeps the order and may be
 * changed; a text with one element twice is refused. Two sets are the same in any order.
 *
 * @param <E> the type of an element; a set with null in it is not written
 */
public final class SetText<E> implements ValueText<Set<E>> {

    private final ElementTexts<E> elements;

    private SetText(ElementTexts<E> elements) {
        this.elements = elements;
    }

    /**
     * Sets whose elements have the texts that a converter gives.
     *
     * @throws IllegalArgumentException for elements that a set cannot tell apart by their value: {@code byte[]}, and
     *     {@code URL}, which would ask the network; a list can hold them
     */
    public static <E> SetText<E> of(TextConverter<E> element) {
        if (element instanceof BytesText || element instanceof UrlText) {
            throw new IllegalArgumentException("a Set of byte[] or URL does not compare their values: use a List");
        }
        return new SetText<>(new ElementTexts<>(element));
    }

    @Override
    public String expected() {
        return elements.expected();
    }

    @Override
    public String toText(Set<E> value) {
        return elements.write(value);
    }

    @Override
    public Set<E> fromText(String text) {
        return elements.readInto(new LinkedHashSet<>(), text, this);
    }
}

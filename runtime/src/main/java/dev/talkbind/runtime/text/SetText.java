package dev.talkbind.runtime.text;

import dev.talkbind.annotations.TextConverter;
import dev.talkbind.runtime.internal.text.Refusal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The text of a {@link Set} is a JSON array of its elements' texts in the set's own order, exactly as
 * {@code JSON.stringify} writes it, such as {@code ["a","b"]}. Reading makes a new set that keeps the order and can be
 * changed; a text with the same element twice is refused. Two sets with the same elements are the same value, in any
 * order. A set has at most 100,000 elements.
 *
 * @param <E> the type of an element; a set with null in it is not written
 */
public final class SetText<E> implements ValueText<Set<E>> {

    /** If more elements than this have the same hash, a hash set is not used. */
    private static final int CROWD = 64;

    private final ElementTexts<E> elements;

    private SetText(ElementTexts<E> elements) {
        this.elements = elements;
    }

    /**
     * Sets whose elements have the texts of a converter.
     *
     * @throws IllegalArgumentException for elements that a set cannot compare by value: {@code byte[]}, and
     *     {@code URL}, which would ask the network. A list can hold them
     */
    public static <E> SetText<E> of(TextConverter<E> element) {
        if (element instanceof BytesText || element instanceof UrlText) {
            throw Refusal.toWrite("a Set of byte[] or URL does not compare their values: use a List");
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
        List<E> values = elements.read(text);
        Set<E> set = isCrowded(values) ? new TextSet<>(elements) : new LinkedHashSet<>();
        for (E value : values) {
            if (!set.add(value)) {
                throw Refusal.of("a JSON array of different values");
            }
        }
        return set;
    }

    private static boolean isCrowded(List<?> values) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Object value : values.size() > CROWD ? values : List.of()) {
            if (counts.merge(value.hashCode(), 1, Integer::sum) > CROWD) {
                return true;
            }
        }
        return false;
    }

    /** Compares the elements in any order. */
    @Override
    public boolean same(Set<E> a, Set<E> b) {
        return isCrowded(List.copyOf(a))
                ? new HashSet<>(elements.texts(a)).equals(new HashSet<>(elements.texts(b)))
                : a.equals(b);
    }
}

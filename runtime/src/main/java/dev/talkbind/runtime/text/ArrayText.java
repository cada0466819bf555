package dev.talkbind.runtime.text;

import dev.talkbind.annotations.TextConverter;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The text of an array is the text of a {@link List} with the same elements: see {@link ListText}.
 *
 * @param <E> the type of an element; an array with null in it is not written
 */
public final class ArrayText<E> implements ValueText<E[]> {

    private final ListText<E> elements;
    private final IntFunction<E[]> array;

    private ArrayText(ListText<E> elements, IntFunction<E[]> array) {
        this.elements = elements;
        this.array = array;
    }

    /** Arrays whose elements have the texts that a converter gives: {@code ArrayText.of(new MoneyText(), Money[]::new)}. */
    public static <E> ArrayText<E> of(TextConverter<E> element, IntFunction<E[]> array) {
        return new ArrayText<>(ListText.of(element), array);
    }

    @Override
    public String expected() {
        return elements.expected();
    }

    @Override
    public String toText(E[] value) {
        return elements.toText(Arrays.asList(value));
    }

    @Override
    public E[] fromText(String text) {
        return elements.fromText(text).toArray(array.apply(0));
    }

    /** The same elements in the same order. */
    @Override
    public boolean same(E[] a, E[] b) {
        return elements.same(Arrays.asList(a), Arrays.asList(b));
    }
}

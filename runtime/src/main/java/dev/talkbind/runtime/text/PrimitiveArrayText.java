package dev.talkbind.runtime.text;

import dev.talkbind.annotations.TextConverter;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of an array of a primitive type is the text of a {@link List} with the same elements: see {@link ListText}.
 * A text with null in it is refused.
 *
 * @param <A> the type of the array, such as {@code int[]}
 * @param <E> the class of an element, such as {@code Integer}
 */
public final class PrimitiveArrayText<A, E> implements ValueText<A> {

    private final ListText<E> elements;
    private final Class<A> type;

    private PrimitiveArrayText(TextConverter<E> element, Class<A> type) {
        this.elements = ListText.of(element);
        this.type = type;
    }

    /** Arrays of {@code boolean} whose elements have the texts of a converter. */
    public static PrimitiveArrayText<boolean[], Boolean> ofBooleans(TextConverter<Boolean> element) {
        return new PrimitiveArrayText<>(element, boolean[].class);
    }

    /** Arrays of {@code byte} whose elements have the texts of a converter. */
    public static PrimitiveArrayText<byte[], Byte> ofBytes(TextConverter<Byte> element) {
        return new PrimitiveArrayText<>(element, byte[].class);
    }

    /** Arrays of {@code char} whose elements have the texts of a converter. */
    public static PrimitiveArrayText<char[], Character> ofChars(TextConverter<Character> element) {
        return new PrimitiveArrayText<>(element, char[].class);
    }

    /** Arrays of {@code short} whose elements have the texts of a converter. */
    public static PrimitiveArrayText<short[], Short> ofShorts(TextConverter<Short> element) {
        return new PrimitiveArrayText<>(element, short[].class);
    }

    /** Arrays of {@code int} whose elements have the texts of a converter. */
    public static PrimitiveArrayText<int[], Integer> ofInts(TextConverter<Integer> element) {
        return new PrimitiveArrayText<>(element, int[].class);
    }

    /** Arrays of {@code long} whose elements have the texts of a converter. */
    public static PrimitiveArrayText<long[], Long> ofLongs(TextConverter<Long> element) {
        return new PrimitiveArrayText<>(element, long[].class);
    }

    /** Arrays of {@code float} whose elements have the texts of a converter. */
    public static PrimitiveArrayText<float[], Float> ofFloats(TextConverter<Float> element) {
        return new PrimitiveArrayText<>(element, float[].class);
    }

    /** Arrays of {@code double} whose elements have the texts of a converter. */
    public static PrimitiveArrayText<double[], Double> ofDoubles(TextConverter<Double> element) {
        return new PrimitiveArrayText<>(element, double[].class);
    }

    @Override
    public String expected() {
        return elements.expected();
    }

    @Override
    public String toText(A value) {
        return elements.toText(boxed(value));
    }

    @Override
    public A fromText(String text) {
        List<E> list = elements.fromText(text);
        Object array = Array.newInstance(type.getComponentType(), list.size());
        for (int i = 0; i < list.size(); i++) {
            Array.set(array, i, list.get(i));
        }
        return type.cast(array);
    }

    /** Compares the elements in order. */
    @Override
    public boolean same(A a, A b) {
        return elements.same(boxed(a), boxed(b));
    }

    @SuppressWarnings("unchecked") // each factory above names the class of the elements
    private List<E> boxed(A array) {
        List<E> list = new ArrayList<>();
        for (int i = 0; i < Array.getLength(array); i++) {
            list.add((E) Array.get(array, i));
        }
        return list;
    }
}

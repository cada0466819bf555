package dev.talkbind.runtime.text;

import dev.talkbind.annotations.TextConverter;
import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * The text of an array of a primitive type is that of a {@link List} of its elements, as {@link ListText} has it. A text with null in
 * it is refused.
 *
 * @param <A> the type of the array, such as {@code int[]}
 * @param <E> the class of an element, such as {@code Integer}
 */
public final class PrimitiveArrayText<A, E> implements ValueText<A> {

    private final ListText<E> elements;
    private final Function<A, List<E>> boxed;
    private final Function<List<E>, A> unboxed;

    private PrimitiveArrayText(TextConverter<E> element, Function<A, List<E>> boxed, Function<List<E>, A> unboxed) {
        this.elements = ListText.of(element);
        this.boxed = boxed;
        this.unboxed = unboxed;
    }

    /** Arrays of {@code boolean}, whose elements have the texts that a converter gives. */
    public static PrimitiveArrayText<boolean[], Boolean> ofBooleans(TextConverter<Boolean> element) {
        return new PrimitiveArrayText<>(element, array -> view(array.length, i -> array[i]), list -> {
            boolean[] array = new boolean[list.size()];
            for (int i = 0; i < array.length; i++) {
                array[i] = list.get(i);
            }
            return array;
        });
    }

    /** Arrays of {@code byte}, whose elements have the texts that a converter gives. */
    public static PrimitiveArrayText<byte[], Byte> ofBytes(TextConverter<Byte> element) {
        return new PrimitiveArrayText<>(element, array -> view(array.length, i -> array[i]), list -> {
            byte[] array = new byte[list.size()];
            for (int i = 0; i < array.length; i++) {
                array[i] = list.get(i);
            }
            return array;
        });
    }

    /** Arrays of {@code char}, whose elements have the texts that a converter gives. */
    public static PrimitiveArrayText<char[], Character> ofChars(TextConverter<Character> element) {
        return new PrimitiveArrayText<>(element, array -> view(array.length, i -> array[i]), list -> {
            char[] array = new char[list.size()];
            for (int i = 0; i < array.length; i++) {
                array[i] = list.get(i);
            }
            return array;
        });
    }

    /** Arrays of {@code short}, whose elements have the texts that a converter gives. */
    public static PrimitiveArrayText<short[], Short> ofShorts(TextConverter<Short> element) {
        return new PrimitiveArrayText<>(element, array -> view(array.length, i -> array[i]), list -> {
            short[] array = new short[list.size()];
            for (int i = 0; i < array.length; i++) {
                array[i] = list.get(i);
            }
            return array;
        });
    }

    /** Arrays of {@code int}, whose elements have the texts that a converter gives. */
    public static PrimitiveArrayText<int[], Integer> ofInts(TextConverter<Integer> element) {
        return new PrimitiveArrayText<>(element, array -> view(array.length, i -> array[i]), list -> {
            int[] array = new int[list.size()];
            for (int i = 0; i < array.length; i++) {
                array[i] = list.get(i);
            }
            return array;
        });
    }

    /** Arrays of {@code long}, whose elements have the texts that a converter gives. */
    public static PrimitiveArrayText<long[], Long> ofLongs(TextConverter<Long> element) {
        return new PrimitiveArrayText<>(element, array -> view(array.length, i -> array[i]), list -> {
            long[] array = new long[list.size()];
            for (int i = 0; i < array.length; i++) {
                array[i] = list.get(i);
            }
            return array;
        });
    }

    /** Arrays of {@code float}, whose elements have the texts that a converter gives. */
    public static PrimitiveArrayText<float[], Float> ofFloats(TextConverter<Float> element) {
        return new PrimitiveArrayText<>(element, array -> view(array.length, i -> array[i]), list -> {
            float[] array = new float[list.size()];
            for (int i = 0; i < array.length; i++) {
                array[i] = list.get(i);
            }
            return array;
        });
    }

    /** Arrays of {@code double}, whose elements have the texts that a converter gives. */
    public static PrimitiveArrayText<double[], Double> ofDoubles(TextConverter<Double> element) {
        return new PrimitiveArrayText<>(element, array -> view(array.length, i -> array[i]), list -> {
            double[] array = new double[list.size()];
            for (int i = 0; i < array.length; i++) {
                array[i] = list.get(i);
            }
            return array;
        });
    }

    private static <E> List<E> view(int size, IntFunction<E> element) {
        return new AbstractList<>() {
            @Override
            public E get(int index) {
                return element.apply(index);
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    @Override
    public String expected() {
        return elements.expected();
    }

    @Override
    public String toText(A value) {
        return elements.toText(boxed.apply(value));
    }

    @Override
    public A fromText(String text) {
        return unboxed.apply(elements.fromText(text));
    }

    /** The same elements in the same order. */
    @Override
    public boolean same(A a, A b) {
        return elements.same(boxed.apply(a), boxed.apply(b));
    }
}

package dev.talkbind.runtime.spi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** How a property holds addresses: as a single address, or in a list, set or array. */
interface AddressShape<T, E> {
    Collection<E> elements(T value);

    /** The value that holds these addresses; null if it would hold one address and there is none. */
    @Nullable
    T value(List<E> elements);

    /** The one address itself. */
    final class One<E> implements AddressShape<E, E> {
        @Override
        public Collection<E> elements(E value) {
            return List.of(value);
        }

        @Override
        public @Nullable E value(List<E> elements) {
            return elements.isEmpty() ? null : elements.get(0);
        }
    }

    /** A list, or a set in the user's order. */
    final class Collected<C extends Collection<E>, E> implements AddressShape<C, E> {
        private final boolean isSet;

        private Collected(boolean isSet) {
            this.isSet = isSet;
        }

        static <E> AddressShape<List<E>, E> list() {
            return new Collected<>(false);
        }

        static <E> AddressShape<Set<E>, E> set() {
            return new Collected<>(true);
        }

        @Override
        public Collection<E> elements(C value) {
            return value;
        }

        @Override
        @SuppressWarnings("unchecked") // C is List or Set
        public C value(List<E> elements) {
            return (C) (isSet ? new LinkedHashSet<>(elements) : new ArrayList<>(elements));
        }
    }

    /** An array. */
    final class Arrayed<E> implements AddressShape<E[], E> {
        private final IntFunction<E[]> array;

        Arrayed(IntFunction<E[]> array) {
            this.array = array;
        }

        @Override
        public Collection<E> elements(E[] value) {
            return Arrays.asList(value);
        }

        @Override
        public E[] value(List<E> elements) {
            return elements.toArray(array.apply(0));
        }
    }
}

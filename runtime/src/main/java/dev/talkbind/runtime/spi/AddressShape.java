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

    /** A list. */
    final class Listed<E> implements AddressShape<List<E>, E> {
        @Override
        public Collection<E> elements(List<E> value) {
            return value;
        }

        @Override
        public List<E> value(List<E> elements) {
            return new ArrayList<>(elements);
        }
    }

    /** A set, in the user's order. */
    final class Distinct<E> implements AddressShape<Set<E>, E> {
        @Override
        public Collection<E> elements(Set<E> value) {
            return value;
        }

        @Override
        public Set<E> value(List<E> elements) {
            return new LinkedHashSet<>(elements);
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

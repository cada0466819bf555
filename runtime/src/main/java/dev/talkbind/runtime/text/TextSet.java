package dev.talkbind.runtime.text;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A set that keeps its order and compares its elements by their texts. It is used if many elements have the same hash,
 * because somebody outside may have chosen them: a hash set would then take quadratic time, while strings with the same
 * hash are kept in a tree.
 */
final class TextSet<E> extends AbstractSet<E> {
    private final ElementTexts<E> texts;
    private final Map<String, E> elements = new LinkedHashMap<>();

    TextSet(ElementTexts<E> texts) {
        this.texts = texts;
    }

    @Override
    public boolean add(E element) {
        return elements.putIfAbsent(texts.text(element), element) == null;
    }

    @Override
    public boolean contains(@Nullable Object element) {
        String text = textOf(element);
        return text != null && elements.containsKey(text);
    }

    @Override
    public boolean remove(@Nullable Object element) {
        String text = textOf(element);
        return text != null && elements.remove(text) != null;
    }

    /** Null if the object has no text as an element: then it is not in the set. */
    @SuppressWarnings("unchecked") // an object of another class is caught
    private @Nullable String textOf(@Nullable Object element) {
        try {
            return element == null ? null : texts.text((E) element);
        } catch (ClassCastException | IllegalArgumentException other) {
            return null;
        }
    }

    @Override
    public Iterator<E> iterator() {
        return elements.values().iterator();
    }

    @Override
    public int size() {
        return elements.size();
    }
}

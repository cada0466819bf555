package dev.talkbind.processor.fuzz;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns plain values into those of a model's types, and back. */
final class NestValues {

    private final Class<?> owner;

    NestValues(Class<?> owner) {
        this.owner = owner;
    }

    Class<?> type(String simpleName) {
        for (Class<?> type : owner.getDeclaredClasses()) {
            if (type.getSimpleName().equals(simpleName)) {
                return type;
            }
        }
        throw new AssertionError(simpleName);
    }

    Object java(NestType type, Object value) {
        if (type.isOptional()) {
            return Optional.ofNullable(value).map(one -> element(type, one));
        } else if (value instanceof List<?> all) {
            List<Object> made = all.stream().map(one -> element(type, one)).toList();
            return type.source().startsWith("java.util.Set") ? new LinkedHashSet<>(made) : made;
        }
        return value == null ? null : element(type, value);
    }

    private Object element(NestType type, Object value) {
        String element = type.element();
        if (!element.startsWith("Owner.")) {
            return value;
        }
        Class<?> own = type(element.substring(6));
        try {
            return own.isEnum()
                    ? NestInstances.method(own, "valueOf").invoke(null, value)
                    : own.getDeclaredConstructors()[0].newInstance(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    Object plain(Object held) {
        if (held instanceof Optional<?> optional) {
            return optional.map(this::plain).orElse(null);
        } else if (held instanceof Set<?> || held instanceof List<?>) {
            return ((Collection<?>) held).stream().map(this::plain).toList();
        }
        return held.getClass().getNestHost() == owner ? ofOwn(held) : held;
    }

    private static Object ofOwn(Object held) {
        try {
            return held instanceof Enum<?> constant
                    ? constant.name()
                    : NestInstances.method(held.getClass(), held.getClass().isRecord() ? "value" : "text")
                            .invoke(held);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}

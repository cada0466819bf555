package dev.talkbind.processor.fuzz;

import dev.talkbind.processor.fuzz.NestPart.Entries;
import dev.talkbind.processor.fuzz.NestPart.KeyPart;
import dev.talkbind.processor.fuzz.NestPart.Nested;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes instances of a model's classes out of plain values, and reads them again: values by the names of their parts, null for what is
 * not there.
 */
final class NestInstances {

    private final Class<?> owner;
    private final NestValues values;

    NestInstances(Class<?> owner) {
        this.owner = owner;
        this.values = new NestValues(owner);
    }

    Object make(NestNode node, Map<String, Object> of) {
        try {
            return made(node, of);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private Object made(NestNode node, Map<String, Object> of) throws ReflectiveOperationException {
        Class<?> type = type(node);
        Object[] all = node.parts().stream()
                .map(part -> java(part, of.get(part.name())))
                .toArray();
        return switch (node.shape()) {
            case BEAN, FIELDS -> filled(node, type, all);
            case BUILDER -> built(node, type, all);
            case FACTORY -> method(type, "of").invoke(null, all);
            default -> constructor(type).newInstance(all);
        };
    }

    private Object filled(NestNode node, Class<?> type, Object[] all) throws ReflectiveOperationException {
        Object made = constructor(type).newInstance();
        for (int i = 0; i < all.length; i++) {
            NestPart part = node.parts().get(i);
            if (node.shape() == Shape.FIELDS) {
                field(type, part.name()).set(made, all[i]);
            } else {
                method(type, part.accessor("set")).invoke(made, all[i]);
            }
        }
        return made;
    }

    private static Object built(NestNode node, Class<?> type, Object[] all) throws ReflectiveOperationException {
        Object builder = method(type, "builder").invoke(null);
        for (int i = 0; i < all.length; i++) {
            method(builder.getClass(), node.parts().get(i).name()).invoke(builder, all[i]);
        }
        return method(builder.getClass(), "build").invoke(builder);
    }

    private Class<?> type(NestNode node) {
        return node.isOwner() ? owner : values.type(node.name());
    }

    private static Constructor<?> constructor(Class<?> type) {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return constructor;
    }

    static Method method(Class<?> type, String name) {
        Method method = Arrays.stream(type.getDeclaredMethods())
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElseThrow();
        method.setAccessible(true);
        return method;
    }

    private static java.lang.reflect.Field field(Class<?> type, String name) throws ReflectiveOperationException {
        java.lang.reflect.Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    @SuppressWarnings("unchecked")
    private Object java(NestPart part, Object value) {
        if (part instanceof Nested nested) {
            Object made = value == null ? null : make(nested.node(), (Map<String, Object>) value);
            return nested.isOptional() ? Optional.ofNullable(made) : made;
        } else if (part instanceof Entries entries) {
            return value == null ? null : entries((Map<String, Object>) value, entries.of());
        }
        return part instanceof KeyPart key ? values.java(key.of(), value) : value;
    }

    private Map<String, Object> entries(Map<String, Object> of, NestType type) {
        Map<String, Object> made = new LinkedHashMap<>();
        of.forEach((key, value) -> made.put(key, values.java(type, value)));
        return made;
    }

    /** What an instance holds. */
    Map<String, Object> read(NestNode node, Object instance) {
        Map<String, Object> read = new LinkedHashMap<>();
        for (NestPart part : node.parts()) {
            read.put(part.name(), plain(part, held(node, part, instance)));
        }
        return read;
    }

    /** What the very property holds, without the Optional around it. */
    Object held(NestNode node, NestPart part, Object instance) {
        try {
            Object held = node.shape() == Shape.FIELDS
                    ? field(type(node), part.name()).get(instance)
                    : method(type(node), node.reads(part)).invoke(instance);
            return held instanceof Optional<?> optional ? optional.orElse(null) : held;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private Object plain(NestPart part, Object held) {
        if (held == null) {
            return null;
        } else if (part instanceof Nested nested) {
            return read(nested.node(), held);
        } else if (held instanceof Map<?, ?> map) {
            Map<String, Object> plain = new LinkedHashMap<>();
            map.forEach((key, value) -> plain.put((String) key, values.plain(value)));
            return plain.isEmpty() ? null : plain;
        }
        return part instanceof KeyPart ? values.plain(held) : held instanceof List<?> all ? List.copyOf(all) : held;
    }
}

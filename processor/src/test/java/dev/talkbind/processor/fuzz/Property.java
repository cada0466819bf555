package dev.talkbind.processor.fuzz;

import java.util.Optional;

/**
 * A property of a model.
 *
 * @param mark its annotations, as source
 * @param value the expression that a check gives it
 * @param key the custom key that it must be on the wire, if it is one and its value is not null
 * @param comesBack whether it is read again; what is left out is not
 * @param inSet whether the Data API takes it in {@code set}
 */
record Property(
        String name, Type type, String mark, String value, Optional<String> key, boolean comesBack, boolean inSet) {

    Property marked(String other) {
        return new Property(name, type, other, value, key, comesBack, inSet);
    }

    Property of(Type other) {
        return new Property(name, other, mark, other.values().get(0), key, comesBack, inSet);
    }

    Property named(String other) {
        return new Property(other, type, mark, value, key, comesBack, inSet);
    }

    /** {@code getTier}, or {@code isTier} where that is asked for. */
    String accessor(String prefix) {
        return prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}

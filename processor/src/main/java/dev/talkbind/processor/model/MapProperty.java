package dev.talkbind.processor.model;

import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.ValueType;
import dev.talkbind.processor.value.ValueTypes;
import java.util.Optional;

/**
 * A property whose map holds the keys with one prefix.
 *
 * @param prefix the prefix of its keys; empty if its annotation has none
 * @param values how its values become text; empty if its keys are not Strings, or if its values have no text
 */
public record MapProperty(Member member, Text prefix, Optional<ValueType> values) implements MappedProperty {

    public static MapProperty of(Member member, Text prefix, ValueTypes types) {
        JavaType map = member.valueType();
        boolean hasTexts = map.arguments().size() == 2 && map.arguments().get(0).is(String.class);
        Optional<ValueType> values = hasTexts ? types.of(map.arguments().get(1)) : Optional.empty();
        return new MapProperty(member, prefix, values);
    }

    /** The type of its values; only if there are {@code values}. */
    public JavaType held() {
        return member.valueType().arguments().get(1);
    }

    /** The same property as a part of another property's value, whose prefix comes before its own. */
    MapProperty under(Member holder, String before) {
        return new MapProperty(member.under(holder), prefix.after(before), values);
    }
}

package dev.talkbind.processor.model;

import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.ValueType;
import dev.talkbind.processor.value.ValueTypes;
import java.util.Optional;

/**
 * A property whose map holds the keys of one prefix.
 *
 * @param prefix what its keys begin with, empty where its annotation says nothing
 * @param values how its values have texts, none where its keys are not of the type String or its values have no text
 */
public record MapProperty(Member member, Text prefix, Optional<ValueType> values) implements MappedProperty {

    public static MapProperty of(Member member, Text prefix, ValueTypes types) {
        JavaType map = member.valueType();
        boolean hasTexts = map.arguments().size() == 2 && map.arguments().get(0).is(String.class);
        Optional<ValueType> values = hasTexts ? types.of(map.arguments().get(1)) : Optional.empty();
        return new MapProperty(member, prefix, values);
    }

    /** The type of its values; for where {@code values} are there. */
    public JavaType held() {
        return member.valueType().arguments().get(1);
    }

    /** The same, as a part of what another property holds, whose prefix stands before its own. */
    MapProperty under(Member holder, String before) {
        return new MapProperty(member.under(holder), prefix.after(before), values);
    }
}

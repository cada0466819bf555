package dev.talkbind.processor.model;

import dev.talkbind.processor.value.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A property that is a key of the custom data.
 *
 * <p>{@code converter} is the converter that its annotation names. {@code type} says how its value becomes text; it is
 * empty if the value has no text.
 */
public record CustomProperty(
        Member member,
        Text key,
        List<Text> aliases,
        Optional<Text> required,
        Optional<Text> defaultText,
        Optional<NamedConverter> converter,
        Optional<ValueType> type)
        implements MappedProperty {

    /** Whether a container provides its converter. */
    public boolean isGiven() {
        return type.isPresent() && type.get().given().isPresent();
    }

    /** The same property as a part of another property's value, with a prefix before its keys. */
    CustomProperty under(Member holder, String prefix) {
        List<Text> older = new ArrayList<>();
        for (Text alias : aliases) {
            older.add(alias.after(prefix));
        }
        return new CustomProperty(
                member.under(holder), key.after(prefix), List.copyOf(older), required, defaultText, converter, type);
    }
}

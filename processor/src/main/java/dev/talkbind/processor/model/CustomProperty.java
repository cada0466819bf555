package dev.talkbind.processor.model;

import dev.talkbind.processor.value.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A property that is a key of the custom data.
 *
 * <p>{@code converter} is what its annotation names. {@code type} is how its value has a text, or none where it has not.
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

    /** Whether its converter is one that a container gives. */
    public boolean isGiven() {
        return type.isPresent() && type.get().given().isPresent();
    }

    /** The same, as a part of what another property holds, whose prefix stands before its keys. */
    CustomProperty under(Member holder, String prefix) {
        List<Text> older = new ArrayList<>();
        for (Text alias : aliases) {
            older.add(alias.after(prefix));
        }
        return new CustomProperty(
                member.under(holder), key.after(prefix), List.copyOf(older), required, defaultText, converter, type);
    }
}

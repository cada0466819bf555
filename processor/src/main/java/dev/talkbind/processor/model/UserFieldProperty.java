package dev.talkbind.processor.model;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.value.ValueType;
import java.util.Optional;

/**
 * A property that is a field of the TalkJS user.
 *
 * <p>{@code form} is how its type is that field, or none where it cannot be. {@code text} is there for a field that is one
 * text. {@code byName} says that no annotation made it the field, only its name.
 */
public record UserFieldProperty(
        Member member, UserProperty field, Optional<FieldForm> form, Optional<ValueType> text, boolean byName) {

    public boolean is(FieldForm wanted) {
        return form.isPresent() && form.get() == wanted;
    }
}

package dev.talkbind.processor.model;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.value.ValueType;
import java.util.Optional;

/**
 * A property that is a field of the TalkJS user.
 *
 * <p>{@code form} is how its type is that field, or none where it cannot be. {@code text} is there for a field that is one
 * text, and for addresses that have a type of their own, of which it is the text. {@code converter} is what its annotation names.
 * {@code byName} says that no annotation made it the field, only its name.
 */
public record UserFieldProperty(
        Member member,
        UserProperty field,
        Optional<FieldForm> form,
        Optional<ValueType> text,
        Optional<NamedConverter> converter,
        boolean byName) {

    /** Whether a developer has chosen its text, or that of its addresses. */
    public boolean isChosen() {
        return text.isPresent() && text.get().isChosen();
    }

    /** Whether its converter is one that a container gives. */
    public boolean isGiven() {
        return text.isPresent() && text.get().given().isPresent();
    }

    public boolean is(FieldForm wanted) {
        return form.isPresent() && form.get() == wanted;
    }
}

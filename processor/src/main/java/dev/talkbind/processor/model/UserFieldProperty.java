package dev.talkbind.processor.model;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.value.ValueType;
import java.util.Optional;

/**
 * A property that is a field of the TalkJS user.
 *
 * <p>{@code form} is how its type is that field, or none where it cannot be. {@code text} is there for a field that is one
 * text, for addresses that have a type of their own, of which it is the text, and for what could be a custom field. {@code converter} is what its annotation names.
 * {@code byName} says that no annotation made it the field, only its name.
 */
public record UserFieldProperty(
        Member member,
        UserProperty field,
        Optional<FieldForm> form,
        Optional<ValueType> text,
        Optional<NamedConverter> converter,
        boolean byName)
        implements MappedProperty {

    /** Whether the field is one text, or addresses that are: only there a converter has a meaning. */
    public boolean hasText() {
        return switch (field) {
            case CUSTOM, PUSH_TOKENS, CREATED_AT -> false;
            default -> true;
        };
    }

    /** Whether a developer has chosen its text, or that of its addresses. */
    public boolean isChosen() {
        return text.isPresent() && text.get().isChosen();
    }

    /** Whether it is text, and no converter of a developer makes that. */
    public boolean hasOwnText() {
        return text.isPresent() && text.get().conversion().isEmpty();
    }

    /** Whether it is one address in a String, which is written as it is. */
    public boolean isPlainAddress() {
        return is(FieldForm.ONE_ADDRESS) && !isChosen();
    }

    /** Whether its converter is one that a container gives. */
    public boolean isGiven() {
        return text.isPresent() && text.get().given().isPresent();
    }

    /** The same, as a part of what another property holds. */
    UserFieldProperty under(Member holder) {
        return new UserFieldProperty(member.under(holder), field, form, text, converter, byName);
    }

    public boolean is(FieldForm wanted) {
        return form.isPresent() && form.get() == wanted;
    }
}

package dev.talkbind.processor.model;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.value.ValueType;
import java.util.Optional;

/**
 * A property that is mapped to a field of the TalkJS user.
 *
 * <p>{@code form} says how its type fits the field; it is empty if the type does not fit. {@code text} is the
 * property's text, if the field is one text; the text of each address, if addresses have a type of their own; and also
 * the text that the property would have as a custom field. {@code converter} is the converter that its annotation
 * names. {@code byName} says that only its name makes it the field, and not an annotation.
 */
public record UserFieldProperty(
        Member member,
        UserProperty field,
        Optional<FieldForm> form,
        Optional<ValueType> text,
        Optional<NamedConverter> converter,
        boolean byName)
        implements MappedProperty {

    /** Whether the field is one text or consists of addresses: only then can a converter be used. */
    public boolean hasText() {
        return switch (field) {
            case CUSTOM, PUSH_TOKENS, CREATED_AT -> false;
            default -> true;
        };
    }

    /** Whether a developer has chosen its text, or the text of its addresses. */
    public boolean isChosen() {
        return text.isPresent() && text.get().isChosen();
    }

    /** Whether it is text that is not made by a developer's converter. */
    public boolean hasOwnText() {
        return text.isPresent() && text.get().conversion().isEmpty();
    }

    /** Whether it is one address in a String, which is written unchanged. */
    public boolean isPlainAddress() {
        return is(FieldForm.ONE_ADDRESS) && !isChosen();
    }

    /** Whether a container provides its converter. */
    public boolean isGiven() {
        return text.isPresent() && text.get().given().isPresent();
    }

    /** The same property as a part of another property's value. */
    UserFieldProperty under(Member holder) {
        return new UserFieldProperty(member.under(holder), field, form, text, converter, byName);
    }

    public boolean is(FieldForm wanted) {
        return form.isPresent() && form.get() == wanted;
    }
}

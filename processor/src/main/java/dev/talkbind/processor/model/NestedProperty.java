package dev.talkbind.processor.model;

import dev.talkbind.processor.value.Presence;
import java.util.Optional;

/**
 * A property whose type's own properties are mapped beside the properties of the class: an embedded object, or a
 * reference.
 *
 * @param prefix the prefix of its keys, if its annotation has one
 * @param body what its type maps, with the paths, keys and directions that apply in the class; empty if the type does
 *     not exist, or is nested inside itself
 */
public record NestedProperty(Member member, Optional<Text> prefix, Optional<UserClass> body, boolean isInItself)
        implements MappedProperty {

    /** Whether nothing sets it, but the object that it holds can be changed in place, for example in a final field. */
    public boolean isFixed() {
        return member.setter().isEmpty()
                && member.getter().isPresent()
                && member.presence() == Presence.NULL
                && !member.traits().contains(Trait.COMPUTED)
                && body.isPresent()
                && of().isFilled();
    }

    /**
     * Whether it is changed in place and never set. That requires an owner that is made empty and is not nested itself.
     */
    public boolean isFixedIn(UserClass owner) {
        return owner.holder().isEmpty() && owner.creation().isBean() && isFixed();
    }

    public UserClass of() {
        return body.orElseThrow();
    }
}

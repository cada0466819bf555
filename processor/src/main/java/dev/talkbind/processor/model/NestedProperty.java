package dev.talkbind.processor.model;

import dev.talkbind.processor.value.Presence;
import java.util.Optional;

/**
 * A property whose type's own properties stand beside those of the class: an embedded object, or one that it refers to.
 *
 * @param prefix what stands before each of its keys, where its annotation says so
 * @param body what its type maps, with the paths, the keys and the direction that they have in the class; none where there is no such
 *     type, or where the type is inside itself
 */
public record NestedProperty(Member member, Optional<Text> prefix, Optional<UserClass> body, boolean isInItself)
        implements MappedProperty {

    /** Whether nothing sets it, and the object that it holds, as a final field does, can be changed in place. */
    public boolean isFixed() {
        return member.setter().isEmpty()
                && member.getter().isPresent()
                && member.presence() == Presence.NULL
                && !member.traits().contains(Trait.COMPUTED)
                && body.isPresent()
                && of().isFilled();
    }

    /** Whether it is changed in place and never set: in what is made empty, and is not nested itself. */
    public boolean isFixedIn(UserClass owner) {
        return owner.holder().isEmpty() && owner.creation().isBean() && isFixed();
    }

    public UserClass of() {
        return body.orElseThrow();
    }
}

package dev.talkbind.processor.model;

import java.util.Optional;

/**
 * A property whose type's own properties stand beside those of the class: an embedded object, or one that it refers to.
 *
 * @param prefix what stands before each of its keys, where its annotation says so
 * @param body what its type maps, with the paths, the keys and the direction that they have in the class; none where there is no such
 *     type, or where the type is inside itself
 */
public record NestedProperty(Member member, Optional<Text> prefix, Optional<UserClass> body, boolean isInItself) {

    public UserClass of() {
        return body.orElseThrow();
    }
}

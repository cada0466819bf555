package dev.talkbind.tool.schema;

import dev.talkbind.annotations.Direction;
import java.util.Optional;

/**
 * The properties of a field or key other than its form.
 *
 * @param defaultText the text that is used if it is absent
 * @param direction the direction of its property, if it is not the direction of the type
 */
public record Traits(Need need, Optional<String> defaultText, Optional<Direction> direction) {

    public static Traits none() {
        return new Traits(Need.NEVER, Optional.empty(), Optional.empty());
    }

    public boolean isWrittenAlone() {
        return direction.filter(Direction.WRITE::equals).isPresent();
    }

    /** The direction, if the type has the direction {@code whole}. */
    public Direction directionIn(Direction whole) {
        return direction.orElse(whole);
    }
}

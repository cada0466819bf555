package dev.talkbind.tool.schema;

import dev.talkbind.annotations.Direction;
import java.util.Optional;

/**
 * What is said of a field or key beside its form.
 *
 * @param defaultText the text that stands in where it is absent
 * @param direction that of its property, where it is not the type's
 */
public record Traits(Need need, Optional<String> defaultText, Optional<Direction> direction) {

    public static Traits none() {
        return new Traits(Need.NEVER, Optional.empty(), Optional.empty());
    }

    public boolean isWrittenAlone() {
        return direction.filter(Direction.WRITE::equals).isPresent();
    }

    /** The direction, where that of the type is {@code whole}. */
    public Direction directionIn(Direction whole) {
        return direction.orElse(whole);
    }
}

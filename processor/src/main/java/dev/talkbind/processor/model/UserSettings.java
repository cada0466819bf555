package dev.talkbind.processor.model;

import dev.talkbind.annotations.Channel;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.Holder;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code @TalkUser} says. For a {@code @TalkCustomData} type, what it says by default. */
public record UserSettings(
        Optional<Text> role,
        List<Text> roles,
        boolean syncsBrowsers,
        Map<Channel, Text> notifications,
        boolean keepsNulls,
        Direction direction,
        Optional<Text> idPrefix,
        List<Text> retired,
        Holder holder) {

    public static UserSettings none() {
        return new UserSettings(
                Optional.empty(),
                List.of(),
                true,
                Map.of(),
                false,
                Direction.BOTH,
                Optional.empty(),
                List.of(),
                Holder.ANY);
    }

    public boolean isRead() {
        return direction != Direction.WRITE;
    }

    public boolean isWritten() {
        return direction != Direction.READ;
    }

    /** The same, of a type that says so of its direction. */
    public UserSettings directed(Direction other) {
        return new UserSettings(
                role, roles, syncsBrowsers, notifications, keepsNulls, other, idPrefix, retired, holder);
    }

    /** The same, of custom data that this holds at TalkJS. */
    public UserSettings heldBy(Holder other) {
        return new UserSettings(
                role, roles, syncsBrowsers, notifications, keepsNulls, direction, idPrefix, retired, other);
    }

    /** The same, in no other direction than what is around it. */
    UserSettings within(Direction bound) {
        return bound == Direction.BOTH ? this : directed(bound);
    }
}

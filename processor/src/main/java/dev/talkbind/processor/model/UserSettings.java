package dev.talkbind.processor.model;

import dev.talkbind.annotations.Channel;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.Holder;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings of {@code @TalkUser}. For a {@code @TalkCustomData} type, the defaults of these settings. */
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

    /** The same settings, for a type with another direction. */
    public UserSettings directed(Direction other) {
        return new UserSettings(
                role, roles, syncsBrowsers, notifications, keepsNulls, other, idPrefix, retired, holder);
    }

    /** The same settings, for custom data with this holder at TalkJS. */
    public UserSettings heldBy(Holder other) {
        return new UserSettings(
                role, roles, syncsBrowsers, notifications, keepsNulls, direction, idPrefix, retired, other);
    }

    /** The same settings, limited to the direction of what is around the type. */
    UserSettings within(Direction bound) {
        return bound == Direction.BOTH ? this : directed(bound);
    }
}

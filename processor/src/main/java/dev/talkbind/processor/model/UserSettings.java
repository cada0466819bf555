package dev.talkbind.processor.model;

import dev.talkbind.annotations.Channel;
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
        boolean isWriteOnly,
        Optional<Text> idPrefix,
        List<Text> retired) {

    public static UserSettings none() {
        return new UserSettings(Optional.empty(), List.of(), true, Map.of(), false, false, Optional.empty(), List.of());
    }
}

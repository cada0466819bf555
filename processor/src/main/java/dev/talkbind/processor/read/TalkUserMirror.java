package dev.talkbind.processor.read;

import dev.talkbind.annotations.Channel;
import dev.talkbind.annotations.ClientSync;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.NullHandling;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.model.UserSettings;
import dev.talkbind.processor.problem.Place;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/** {@code @TalkUser}, or {@code @TalkCustomData}, as a value. */
final class TalkUserMirror {

    private TalkUserMirror() {}

    /** What the annotation says; {@code roles} are the role names to go by where it names none. */
    static UserSettings read(TypeElement type, Place place, List<String> roles) {
        return Mirror.on(type, Annotations.TALK_USER, place)
                .map(mirror -> settings(mirror, roles))
                .or(() -> Mirror.on(type, Annotations.TALK_CUSTOM_DATA, place)
                        .map(mirror -> UserSettings.none().directed(direction(mirror))))
                .orElse(UserSettings.none());
    }

    private static UserSettings settings(Mirror mirror, List<String> roles) {
        List<Text> named = mirror.texts("roles");
        return new UserSettings(
                mirror.text("role"),
                named.isEmpty()
                        ? roles.stream()
                                .map(role -> new Text(role, mirror.place()))
                                .toList()
                        : named,
                !says(mirror, "clientSync", ClientSync.DISABLED),
                channels(mirror),
                says(mirror, "nulls", NullHandling.KEEP),
                direction(mirror),
                mirror.text("idPrefix"),
                mirror.texts("retired"));
    }

    private static Direction direction(Mirror mirror) {
        if (says(mirror, "direction", Direction.WRITE)) {
            return Direction.WRITE;
        }
        return says(mirror, "direction", Direction.READ) ? Direction.READ : Direction.BOTH;
    }

    private static boolean says(Mirror mirror, String attribute, Enum<?> constant) {
        return mirror.constants(attribute).stream()
                .anyMatch(text -> text.value().equals(constant.name()));
    }

    private static Map<Channel, Text> channels(Mirror mirror) {
        Map<Channel, Text> channels = new EnumMap<>(Channel.class);
        for (Channel channel : Channel.values()) {
            mirror.constants("notifications").stream()
                    .filter(text -> text.value().equals(channel.name()))
                    .findFirst()
                    .ifPresent(text -> channels.put(channel, text));
        }
        return channels;
    }
}

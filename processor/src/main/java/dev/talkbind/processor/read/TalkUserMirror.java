package dev.talkbind.processor.read;

import dev.talkbind.annotations.Channel;
import dev.talkbind.annotations.ClientSync;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.Holder;
import dev.talkbind.annotations.NullHandling;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.model.UserSettings;
import dev.talkbind.processor.problem.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** {@code @TalkUser}, or {@code @TalkCustomData}, as a value. */
final class TalkUserMirror {

    private TalkUserMirror() {}

    /** The settings of the annotation. {@code roles} are the declared roles if the annotation has none. */
    static UserSettings read(TypeElement type, Place place, List<String> roles) {
        Optional<Mirror> user = Mirror.on(type, Annotations.TALK_USER, place);
        if (user.isPresent()) {
            return settings(user.get(), roles);
        }
        return ofNested(type, place);
    }

    /** The setting of a nested type that counts: the direction of its custom data. */
    static UserSettings ofNested(TypeElement type, Place place) {
        Optional<Mirror> data = Mirror.on(type, Annotations.TALK_CUSTOM_DATA, place);
        return data.isPresent()
                ? UserSettings.none().directed(direction(data.get())).heldBy(holder(data.get()))
                : UserSettings.none();
    }

    private static Holder holder(Mirror mirror) {
        for (Holder holder : Holder.values()) {
            if (mirror.says("holder", holder.name())) {
                return holder;
            }
        }
        return Holder.ANY;
    }

    private static UserSettings settings(Mirror mirror, List<String> roles) {
        return new UserSettings(
                mirror.text("role"),
                roles(mirror, roles),
                !mirror.says("clientSync", ClientSync.DISABLED.name()),
                channels(mirror),
                mirror.says("nulls", NullHandling.KEEP.name()),
                direction(mirror),
                mirror.text("idPrefix"),
                mirror.texts("retired"),
                Holder.ANY);
    }

    private static Direction direction(Mirror mirror) {
        if (mirror.says("direction", Direction.WRITE.name())) {
            return Direction.WRITE;
        }
        return mirror.says("direction", Direction.READ.name()) ? Direction.READ : Direction.BOTH;
    }

    private static List<Text> roles(Mirror mirror, List<String> roles) {
        List<Text> named = new ArrayList<>(mirror.texts("roles"));
        if (named.isEmpty()) {
            for (String role : roles) {
                named.add(new Text(role, mirror.place()));
            }
        }
        return List.copyOf(named);
    }

    private static Map<Channel, Text> channels(Mirror mirror) {
        Map<Channel, Text> channels = new EnumMap<>(Channel.class);
        for (Text text : mirror.constants("notifications")) {
            for (Channel channel : Channel.values()) {
                if (channel.name().equals(text.value())) {
                    channels.putIfAbsent(channel, text);
                }
            }
        }
        return channels;
    }
}

package shop;

import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkUser;
import java.util.List;

@TalkUser
public record Generic<T>(
        String id, String name, @TalkIgnore List<String> tags, @TalkIgnore T value, @TalkIgnore List<T> values) {

    public Generic(String id, String name, String tags, T value, List<T> values) {
        this(id, name, List.of(tags), value, values);
    }
}

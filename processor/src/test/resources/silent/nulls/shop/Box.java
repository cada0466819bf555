package shop;

import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkUser;

@TalkUser
public record Box<T>(String id, String name, @TalkIgnore T value) {

    public Box(String id, String name, String value) {
        this(id, name, (T) null);
        throw new IllegalStateException("is not the one to call: " + value);
    }
}

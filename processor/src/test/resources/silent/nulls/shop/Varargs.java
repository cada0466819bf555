package shop;

import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkUser;

@TalkUser
public record Varargs(String id, String name, @TalkIgnore String... tags) {

    public Varargs(String id, String name, Integer... numbers) {
        this(id, name, new String[numbers.length]);
    }
}

package shop;

import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkUser;

@TalkUser
public class ObjectVarargs {
    private final String id;
    private final String name;

    @TalkIgnore
    private final Object[] extras;

    public static ObjectVarargs of(String id, String name, Object... extras) {
        return new ObjectVarargs(id, name, extras);
    }

    static ObjectVarargs of(String id, String name, String extra, int more) {
        return new ObjectVarargs(id, name, new Object[] {extra, more});
    }

    @com.fasterxml.jackson.annotation.JsonCreator
    ObjectVarargs(String id, String name, Object... extras) {
        this.id = id;
        this.name = name;
        this.extras = extras;
    }

    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public Object[] getExtras() {
        return extras;
    }
}

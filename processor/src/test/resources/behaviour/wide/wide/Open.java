package wide;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkUser;
import java.util.List;

/** What is left out needs no text, whatever type it may have. */
public class Open {
    @TalkUser
    record Itself<T extends Comparable<T>>(String id, String name, @TalkIgnore T other, @TalkIgnore List<T> others) {}

    @TalkUser
    @SuppressWarnings("talkbind:TB122") // Java cannot infer the copy's type
    record Copied<T extends Comparable<T>>(String id, String name, @CustomField int rooms, @TalkIgnore T other) {}

    @TalkUser
    record Simple<T extends Number>(String id, String name, @CustomField int rooms, @TalkIgnore T other) {}

    private Open() {}
}

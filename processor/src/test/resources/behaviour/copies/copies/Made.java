package copies;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkUser;
import java.util.OptionalInt;

/** Its constructor does not take all that it holds, and takes an int where the getter gives an Integer. */
@TalkUser
public class Made extends Audited {
    private final String id;
    private String name;

    @CustomField
    private final int rating;

    @TalkIgnore
    private OptionalInt left = OptionalInt.empty();

    String note;

    @SuppressWarnings("talkbind:TB122") // counted anew
    private int reads;

    public Made(String id, int rating) {
        this.id = id;
        this.rating = rating;
    }

    public String getId() {
        reads++;
        return id;
    }

    public int reads() {
        return reads;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getRating() {
        return rating;
    }

    public OptionalInt getLeft() {
        return left;
    }

    public void setLeft(OptionalInt left) {
        this.left = left;
    }
}

// A copy consists of what is mapped. Anything else in the instance must be readable and settable, or the copy loses it.
import dev.talkbind.annotations.*;

@TalkUser
class Seller {
    private final String id;
    private final String name;
    @CustomField private final int rating;
    @TalkIgnore private final String note; // TB122
    private int visits; // TB122

    Seller(String id, String name, int rating, String note) {
        this.id = id;
        this.name = name;
        this.rating = rating;
        this.note = note;
    }

    String getId() {
        return id;
    }

    String getName() {
        return name;
    }

    int getRating() {
        return rating;
    }

    boolean isKnown() {
        return ++visits > 1 || note != null;
    }
}

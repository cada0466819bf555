// A property that can be sent but not set would be lost on the way back.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;
    @CustomField private int rating; // TB109
    @CustomField final int level = 1;

    int getRating() {
        return rating;
    }
}

// Generated code uses no reflection: it reads a property as any other class in the same package would.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;
    @CustomField private int rating; // TB114
    @CustomField private int level;

    void setRating(int rating) {
        this.rating = rating;
    }
}

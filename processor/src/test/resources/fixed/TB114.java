import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;
    @CustomField private int rating;
    @CustomField int level;

    int getRating() {
        return rating;
    }

    void setRating(int rating) {
        this.rating = rating;
    }
}

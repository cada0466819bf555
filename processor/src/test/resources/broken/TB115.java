import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;

    @CustomField // TB115
    private int rating;

    @CustomField // TB115
    @TalkIgnore
    int stars;

    @CustomField("rating")
    int getRating() {
        return rating;
    }

    void setRating(int rating) {
        this.rating = rating;
    }
}

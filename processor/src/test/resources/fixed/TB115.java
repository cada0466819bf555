import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;
    private int rating;
    @TalkIgnore int stars;
    @CustomField String title;

    @CustomField("grade")
    int getRating() {
        return rating;
    }

    void setRating(int rating) {
        this.rating = rating;
    }
}

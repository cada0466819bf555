import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;

    @CustomField // TB114
    private int rating;

    void setRating(int rating) {
        this.rating = rating;
    }
}

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;

    @CustomField
    private int rating; // TB114

    void setRating(int rating) {
        this.rating = rating;
    }
}

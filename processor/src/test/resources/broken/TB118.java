import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.io.IOException;

@TalkUser
class Seller {
    String id;
    String name;

    @CustomField
    private int rating; // TB118

    int getRating() {
        return rating;
    }

    void setRating(int rating) throws IOException {
        this.rating = rating;
    }
}

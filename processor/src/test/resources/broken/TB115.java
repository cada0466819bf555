// Two annotations could contradict each other, and you would have to keep both up to date.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;

@TalkUser
class Seller {
    String id;
    String name;
    @CustomField private int rating; // TB115
    @CustomField @TalkIgnore int stars; // TB115
    @UserField(UserProperty.NAME) @CustomField String title; // TB115

    @CustomField("grade")
    int getRating() {
        return rating;
    }

    void setRating(int rating) {
        this.rating = rating;
    }
}

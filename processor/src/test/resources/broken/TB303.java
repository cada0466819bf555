import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;

    @CustomField
    int rating;

    @CustomField("rating") // TB303
    int stars;
}

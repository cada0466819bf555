import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;

    @CustomField
    int rating;

    @CustomField(aliases = {"sold", "rating"}) // TB313
    int sales;

    @CustomField(aliases = "votes") // TB313
    int votes;
}

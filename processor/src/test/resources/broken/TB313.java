// An older key is read for one property, and deleted when that property is written.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;
    @CustomField int rating;
    @CustomField(aliases = {"sold", "rating"}) int sales; // TB313
    @CustomField(aliases = "votes") int votes; // TB313
}

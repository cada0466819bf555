// Of two properties with one key, TalkJS would keep the value of one; and a retired key is deleted by every full sync.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser(retired = "sales") // TB303
class Seller {
    String id;
    String name;
    @CustomField int rating;
    @CustomField(value = "sales", aliases = {"sold", "rating"}) int sales; // TB303
    @CustomField("rating") int stars; // TB303
}

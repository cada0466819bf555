// TalkJS holds one text for a key, so two properties with one key would overwrite each other.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;
    @CustomField int rating;
    @CustomField("rating") int stars; // TB303
}

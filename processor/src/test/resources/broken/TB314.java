// Every full user deletes the retired keys, so nothing else may write them.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser(retired = {"plan", "rating"}) // TB314
class Seller {
    String id;
    String name;
    @CustomField int rating;
}

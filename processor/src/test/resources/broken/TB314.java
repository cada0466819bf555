// What is retired is deleted by every full user, so nothing else may write it.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser(retired = {"plan", "rating"}) // TB314
class Seller {
    String id;
    String name;
    @CustomField int rating;
}

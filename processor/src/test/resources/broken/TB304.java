// In a page, {"__proto__": "5"} is an object without any key of its own.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;
    @CustomField("__proto__") int rating; // TB304
}

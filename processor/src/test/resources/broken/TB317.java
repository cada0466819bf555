// A Cyrillic letter that looks like a Latin one makes another key, which nobody can tell from the intended one.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;
    @CustomField("pl\u0430n") String plan; // TB317
}

// A default stands in where the key is absent; required makes its absence a problem. One of the two would never come into play.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;
    @CustomField(required = true, defaultValue = "0") int rating; // TB307
}

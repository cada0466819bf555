// A default is used where the key is missing, but required makes a missing key a problem. One of the two would have no effect.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;
    @CustomField(required = true, defaultValue = "0") int rating; // TB307
}

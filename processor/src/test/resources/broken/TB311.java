// Two keys that look the same are still two keys to TalkJS.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;
    @CustomField("last\u200bseen") String lastSeen; // TB311
}

// Half of a surrogate pair has no bytes in UTF-8, so TalkJS would store another key. Control characters are invisible.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;
    @CustomField("line\nend") int rating; // TB302
    @CustomField("half\ud83d") int sales; // TB302
}

// Half of a surrogate pair has no bytes in UTF-8, so TalkJS would hold another text.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser(idPrefix = "\ud83d-") // TB310
class Seller {
    String id;
    String name;
    @CustomField(defaultValue = "half \ud83d") String mood; // TB310
}

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;
    @CustomField("plan") String plan;
}

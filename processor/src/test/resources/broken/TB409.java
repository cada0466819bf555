// Generated code stands beside the class, and names the types of its properties.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.util.List;

@TalkUser
class Seller {
    String id;
    String name;
    @CustomField Tier tier; // TB409
    @CustomField List<Tier> tiers; // TB409

    private enum Tier {
        FREE,
        PRO
    }
}

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.util.List;

@TalkUser
class Seller {
    String id;
    String name;
    @CustomField Tier tier;
    @CustomField List<Tier> tiers;

    enum Tier {
        FREE,
        PRO
    }
}

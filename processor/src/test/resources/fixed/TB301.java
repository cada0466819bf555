import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser(retired = {"plan", "tier"})
class Seller {
    String id;
    String name;
    @CustomField int rating;
    @CustomField(aliases = "sold") int sales;
}

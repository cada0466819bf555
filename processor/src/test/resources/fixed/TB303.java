import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser(retired = "turnover")
class Seller {
    String id;
    String name;
    @CustomField int rating;
    @CustomField(value = "sales", aliases = "sold") int sales;
    @CustomField("stars") int stars;
}

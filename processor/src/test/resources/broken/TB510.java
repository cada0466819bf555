import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;

    @CustomField
    String workEmail; // TB510

    @CustomField("phone") // TB510
    String number;
}

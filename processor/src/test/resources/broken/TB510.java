// Email addresses and phone numbers are private at TalkJS, but not in custom data.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import java.util.Map;

@TalkUser
class Seller {
    String id;
    String name;
    @CustomField String workEmail; // TB510
    @CustomField("phone") String number; // TB510
    @CustomField String billingEmailAddress; // TB510
    @CustomField String mobile; // TB510
    @TalkNested(prefix = "email_") Map<String, String> inboxes; // TB510
    @CustomField String microphone;
    @TalkNested(prefix = "phone_") Map<String, Boolean> verified;
    @CustomField boolean verifiedEmail;
}

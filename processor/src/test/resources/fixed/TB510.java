import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import java.util.Map;

@TalkUser
class Seller {
    String id;
    String name;
    @UserField(UserProperty.EMAIL) String workEmail;
    @UserField(UserProperty.PHONE) String number;
    String billingEmailAddress;
    String mobile;
    Map<String, String> inboxes;
    @CustomField String microphone;
    @TalkNested(prefix = "phone_") Map<String, Boolean> verified;
    @CustomField boolean verifiedEmail;
}

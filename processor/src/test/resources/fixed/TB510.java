import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;

@TalkUser
class Seller {
    String id;
    String name;
    @UserField(UserProperty.EMAIL) String workEmail;
    @UserField(UserProperty.PHONE) String number;
    String billingEmailAddress;
    String mobile;
    @CustomField String microphone;
    @CustomField boolean verifiedEmail;
}

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;

@TalkUser
class Seller {
    String id;
    String name;

    @CustomField
    String tier;

    @UserField(UserProperty.CUSTOM)
    Plan plan; // TB315
}

@TalkCustomData
class Plan {
    String tier;
    String until;
}

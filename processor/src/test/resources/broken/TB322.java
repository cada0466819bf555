// Custom data has no fields of a user, however deeply a type is nested in it.
import dev.talkbind.annotations.*;

@TalkCustomData
class Listing {
    String title;
    @TalkNested(prefix = "seller_") Profile seller; // TB322
}

class Profile {
    @UserField(UserProperty.NAME) String shown;
    @CustomField String city;
}

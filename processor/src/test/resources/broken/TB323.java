// The rest of the custom data belongs to the whole user.
import dev.talkbind.annotations.*;
import java.util.Map;

@TalkUser
class Seller {
    String id;
    String name;
    @TalkNested Shop shop;
}

class Shop {
    @CustomField String city;
    @UserField(UserProperty.CUSTOM) Map<String, String> rest; // TB323
}

import dev.talkbind.annotations.*;
import java.util.Map;

@TalkUser
class Seller {
    String id;
    String name;
    @TalkNested Shop shop;
    @UserField(UserProperty.CUSTOM) Map<String, String> rest;
}

class Shop {
    @CustomField String city;
}

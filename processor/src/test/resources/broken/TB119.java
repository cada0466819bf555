import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

class Shop {
    @CustomField
    int rating; // TB119
}

class Account {
    @CustomField
    String city;
}

@TalkUser
class Seller extends Account {
    String id;
    String name;
}

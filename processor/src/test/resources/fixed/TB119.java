import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkUser;

@TalkCustomData
class Shop {
    @CustomField
    int rating;

    @CustomField
    String motto;
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

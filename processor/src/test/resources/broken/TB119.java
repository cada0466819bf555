// Only mapped types get a mapper: on another type an annotation does nothing, which is seldom meant.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

class Shop { // TB119
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

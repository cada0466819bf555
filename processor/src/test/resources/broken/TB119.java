// Only mapped types get a mapper. On another type an annotation does nothing, which is rarely intended.
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

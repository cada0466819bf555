// No name is mapped by itself in a nested type that is not custom data.
import dev.talkbind.annotations.*;

@TalkUser
class Seller {
    String id;
    String name;
    @TalkNested Shop shop; // TB321
    @TalkNested String city; // TB321
    @TalkNested int stars; // TB321
}

class Shop {
    String name;
    String city;
}

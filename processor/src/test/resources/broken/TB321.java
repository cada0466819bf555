// In a nested type without @TalkCustomData, no property is mapped by its name alone.
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

// Nobody implements a view: its methods name properties, compute a value from an instance, or make an instance.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;

class Trader {
    long id;
    String first;
    String last;
    String city;
}

@TalkUser(of = Trader.class)
interface Seller {
    long id();

    @UserField(UserProperty.NAME)
    default String name() { // TB126
        return "?";
    }

    @CustomField
    String city(String language); // TB126

    @CustomField("label")
    static String label(String city) { // TB126
        return "in " + city;
    }

    @CustomField(value = "initial", direction = Direction.READ)
    static String initial(Trader trader) { // TB126
        return trader.first.substring(0, 1);
    }

    void clear(); // TB126
}

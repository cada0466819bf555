import dev.talkbind.annotations.CustomField;
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
    static String name(Trader trader) {
        return trader.first + " " + trader.last;
    }

    @CustomField
    String city();

    @CustomField("label")
    static String label(Trader trader) {
        return "in " + trader.city;
    }

    @CustomField("initial")
    static String initial(Trader trader) {
        return trader.first.substring(0, 1);
    }
}

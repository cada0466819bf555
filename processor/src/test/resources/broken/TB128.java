// A view gives what the property holds; a nested value it may give by a view of its class.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import java.time.LocalDate;

class Trader {
    long id;
    String name;
    LocalDate since;
    Shop shop;
}

class Shop {
    String city;
}

class Branch {
    String city;
}

@TalkCustomData(of = Branch.class)
interface BranchChat {
    String city();
}

@TalkUser(of = Trader.class)
interface Seller {
    long id();

    String name();

    @CustomField
    String since(); // TB128

    @TalkNested(prefix = "shop_")
    BranchChat shop(); // TB128
}

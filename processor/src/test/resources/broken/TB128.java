// A view returns what the property holds. For a nested value, it may also return a view of the class of the value.
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

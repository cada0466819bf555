// A view is an interface without type parameters. It shows one class, which code beside the view can name.
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkUser;
import java.util.List;

class Trader {
    long id;
    String name;
}

@TalkUser(of = Trader.class) // TB125
class Seller {
    long id;
    String name;
}

@TalkUser(of = Trader.class) // TB125
interface Buyer<T> {
    long id();

    String name();
}

@TalkCustomData(of = List.class) // TB125
interface Tags {
    int size();
}

@TalkCustomData(of = int.class) // TB125
interface Rating {
    static int value(int rating) {
        return rating;
    }
}

@TalkUser(of = Broker.class) // TB125
interface Broker {
    long id();

    String name();
}

class Shop {
    private static class Deal {
        int price;
    }

    @TalkCustomData(of = Deal.class) // TB125
    interface DealChat {
        int price();
    }
}

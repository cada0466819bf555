import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkUser;
import java.util.List;

class Trader {
    long id;
    String name;
}

@TalkUser(of = Trader.class)
interface Seller {
    long id();

    String name();
}

@TalkUser(of = Trader.class)
interface Buyer {
    long id();

    String name();
}

abstract class TagList implements List<String> {}

@TalkCustomData(of = TagList.class)
interface Tags {
    static int size(List<String> tags) {
        return tags.size();
    }

    static TagList of() {
        return null;
    }
}

class Rating {
    int value;
}

@TalkCustomData(of = Rating.class)
interface RatingChat {
    int value();
}

@TalkUser(of = Trader.class)
interface Broker {
    long id();

    String name();
}

class Shop {
    static class Deal {
        int price;
    }

    @TalkCustomData(of = Deal.class)
    interface DealChat {
        int price();
    }
}

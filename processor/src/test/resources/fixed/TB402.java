import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkUser;
import java.util.List;

class Seller<T> {
    String id;
    String name;
    @CustomField T rating;
    @CustomField List<T> ratings;
}

@TalkUser
class StarSeller extends Seller<Integer> {}

class Buyer<T extends Comparable<T>> {
    final String id;
    final String name;
    @TalkIgnore final T rank;

    Buyer(String id, String name, T rank) {
        this.id = id;
        this.name = name;
        this.rank = rank;
    }
}

@TalkUser
class RankedBuyer extends Buyer<Integer> {
    RankedBuyer(String id, String name, Integer rank) {
        super(id, name, rank);
    }
}

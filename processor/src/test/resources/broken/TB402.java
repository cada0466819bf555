// A type variable stands for any type: nobody knows the text of its values, or an instance that suits its bound.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkUser;
import java.util.List;

@TalkUser
class Seller<T> {
    String id;
    String name;
    @CustomField T rating; // TB402
    @CustomField List<T> ratings; // TB402
}

@TalkUser
class Buyer<T extends Comparable<T>> {
    final String id;
    final String name;
    @TalkIgnore final T rank; // TB402

    Buyer(String id, String name, T rank) {
        this.id = id;
        this.name = name;
        this.rank = rank;
    }
}

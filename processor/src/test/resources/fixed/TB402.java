import dev.talkbind.annotations.CustomField;
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

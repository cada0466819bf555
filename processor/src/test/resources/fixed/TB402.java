import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

class Seller<T> {
    String id;
    String name;
    @CustomField T rating;
}

@TalkUser
class StarSeller extends Seller<Integer> {}

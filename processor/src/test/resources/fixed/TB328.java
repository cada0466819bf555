import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller<T> {
    String id;
    String name;

    @TalkNested(prefix = "own_")
    Box<String> own;

    @TalkNested(prefix = "other_")
    Box<Integer> other;
}

record Box<T>(@CustomField String label) {}

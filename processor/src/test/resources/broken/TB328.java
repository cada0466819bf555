// Code beside the class makes and holds the nested value, so it has to name the type.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller<T> {
    String id;
    String name;

    @TalkNested(prefix = "own_")
    Box<T> own; // TB328

    @TalkNested(prefix = "other_")
    Box<?> other; // TB328
}

record Box<T>(@CustomField String label) {}

// A nested value is made and held by code beside its class, which has to name its type.
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

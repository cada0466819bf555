package typetexts;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkText;
import dev.talkbind.annotations.TalkUser;
import java.util.List;

/** Whose typed id is hidden before a dot by a field of the same name. */
class Shelf {

    static final String Number = "field";

    @TalkText
    record Number(long value) {}

    @TalkUser
    record Reader(
            Number id, String name, @CustomField(defaultValue = "5") Number place, @CustomField List<Number> others) {}
}

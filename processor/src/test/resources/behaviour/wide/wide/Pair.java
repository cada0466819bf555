package wide;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkUser;

/** A record that a factory makes of what the record computes. */
@TalkUser
@SuppressWarnings("talkbind:TB122") // the price says the cents
public record Pair<T extends Comparable<T>>(String id, String name, @TalkIgnore int cents, @TalkIgnore T other) {

    @JsonCreator
    static <T extends Comparable<T>> Pair<T> of(String id, Object name, CharSequence price) {
        return new Pair<>(id, name.toString(), Integer.parseInt(price.toString()), null);
    }

    @CustomField
    String price() {
        return Integer.toString(cents);
    }
}

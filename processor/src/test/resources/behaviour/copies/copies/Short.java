package copies;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

/** What makes it when it is read does not take all of its components. */
@TalkUser
public record Short(String id, String name, @CustomField int rating, String note) {

    @JsonCreator
    public static Short of(String id, String name, int rating) {
        return new Short(id, name, rating, "none");
    }
}

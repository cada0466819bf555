package shop;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import lib.Named;

@TalkUser
public class ByFactory implements Named {
    final String id;
    final String name;

    @CustomField
    int stars;

    private ByFactory(String id, String name) {
        this.id = id;
        this.name = name;
    }

    /** @deprecated no more */
    @Deprecated(forRemoval = true)
    @JsonCreator
    static ByFactory of(String id, String name) {
        return new ByFactory(id, name);
    }

    int getStars() {
        return stars;
    }

    /** @deprecated no more */
    @Deprecated
    void setStars(int stars) {
        this.stars = stars;
    }
}

package getters;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;

/** An annotation says what its name and its email are, whatever else is called so, here and in its superclass. */
@TalkUser
public class Guide extends Named {
    public String id;
    public String display;
    public String email;

    @CustomField
    public final int rank;

    Guide(int rank) {
        this.rank = rank;
    }

    @UserField(UserProperty.EMAIL)
    public String mail;

    @UserField(UserProperty.NAME)
    public String getDisplay() {
        return display;
    }
}

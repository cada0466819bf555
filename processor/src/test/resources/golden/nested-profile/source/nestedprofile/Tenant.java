package nestedprofile;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;

@TalkUser
public class Tenant {
    private String id;

    @TalkNested
    private Profile profile;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Profile getProfile() {
        return profile;
    }

    public void setProfile(Profile profile) {
        this.profile = profile;
    }

    public record Profile(
            @UserField(UserProperty.NAME) String shown,
            @UserField(UserProperty.EMAIL) String mail,
            @CustomField String pronouns) {}
}

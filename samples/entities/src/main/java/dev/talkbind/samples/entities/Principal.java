package dev.talkbind.samples.entities;

import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import java.util.Map;

/** Who has logged in through an identity provider: a map of claims, of any types, that nobody may change. */
@TalkUser(direction = Direction.WRITE)
public record Principal(Map<String, Object> claims) {

    @UserField(UserProperty.ID)
    public String subject() {
        return (String) claims.get("sub");
    }

    @UserField(UserProperty.NAME)
    public String shownName() {
        return (String) claims.getOrDefault("name", claims.get("preferred_username"));
    }

    @UserField(UserProperty.EMAIL)
    public String mail() {
        return Boolean.TRUE.equals(claims.get("email_verified")) ? (String) claims.get("email") : null;
    }
}

package dev.talkbind.samples.guide;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import java.time.Instant;
import java.util.Set;

/** Has a name in two parts, a role out of a set, and a key that another program writes. */
@TalkUser(roles = {"staff", "admin"})
public class Colleague {
    public Long id;
    public String firstName;
    public String lastName;
    public Set<String> authorities;

    @UserField(value = UserProperty.NAME, direction = Direction.WRITE)
    public String displayName() {
        return firstName + " " + lastName;
    }

    @UserField(value = UserProperty.ROLE, direction = Direction.WRITE)
    public String chatRole() {
        return authorities.contains("ADMIN") ? "admin" : "staff";
    }

    @CustomField(value = "bot_reply", direction = Direction.READ)
    public Instant botReply;

    @UserField(value = UserProperty.CREATED_AT, direction = Direction.READ)
    public Instant atTalkJsSince;
}

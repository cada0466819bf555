package directions;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import java.time.Instant;
import java.util.Set;

/** What is computed is written; what others write is read. */
@TalkUser
public class Member {
    private Long id;
    private String firstName;
    private String lastName;
    private Set<String> authorities;
    private Instant botReply;
    private Instant atTalkJsSince;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    @UserField(value = UserProperty.NAME, direction = Direction.WRITE)
    public String displayName() {
        return firstName + " " + lastName;
    }

    @UserField(value = UserProperty.ROLE, direction = Direction.WRITE)
    public String chatRole() {
        return authorities.contains("ADMIN") ? "staff" : "member";
    }

    @CustomField(value = "bot_reply", direction = Direction.READ)
    public Instant getBotReply() {
        return botReply;
    }

    public void setBotReply(Instant botReply) {
        this.botReply = botReply;
    }

    @UserField(value = UserProperty.CREATED_AT, direction = Direction.READ)
    public Instant getAtTalkJsSince() {
        return atTalkJsSince;
    }

    public void setAtTalkJsSince(Instant atTalkJsSince) {
        this.atTalkJsSince = atTalkJsSince;
    }
}

package dev.talkbind.samples.entities;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import lombok.Data;

/** An agent of a help desk, whose role at TalkJS is the highest of many. */
@Data
@TalkUser(idPrefix = "agent-")
public class SupportAgent {
    private Long id;
    private String name;

    @CustomField("zone")
    private ZoneId timeZone;

    private Set<Right> rights = EnumSet.noneOf(Right.class);

    @UserField(value = UserProperty.ROLE, direction = Direction.WRITE)
    ChatRole chatRole() {
        return rights.contains(Right.ASSIGN) ? ChatRole.LEAD : ChatRole.AGENT;
    }

    /** What an agent may do. */
    public enum Right {
        ANSWER,
        ASSIGN
    }

    /** The roles of the dashboard. */
    public enum ChatRole {
        @JsonProperty("agent")
        AGENT,
        @JsonProperty("lead")
        LEAD
    }
}

package dev.talkbind.samples.entities;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import java.util.List;
import java.util.Map;
import lombok.Data;

/** A user as the REST interface of an identity server gives it: attributes are lists in a map, and times are numbers. */
@Data
@TalkUser
public class DirectoryUser {
    private String id;
    private String username;
    private String firstName;
    private String lastName;
    private String email;
    private boolean emailVerified;

    @CustomField
    private Boolean enabled;

    @CustomField("created")
    private Long createdTimestamp;

    @TalkNested(prefix = "attr_")
    private Map<String, List<String>> attributes;

    @UserField(value = UserProperty.NAME, direction = Direction.WRITE)
    String displayName() {
        return firstName == null ? username : firstName + " " + lastName;
    }
}

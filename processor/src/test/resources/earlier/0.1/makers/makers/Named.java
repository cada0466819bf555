package makers;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

/** Jackson's annotations say which parameters the properties are. */
@TalkUser
public class Named {
    public final String id;
    public final String name;

    @CustomField
    @JsonProperty("reply_time")
    public final String replyTime;

    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    public Named(String id) {
        this(id, "", "");
    }

    @JsonCreator
    public Named(
            @JsonProperty("id") String theId,
            @JsonProperty("name") String theName,
            @JsonProperty("reply_time") String theTime) {
        this.id = theId;
        this.name = theName;
        this.replyTime = theTime;
    }
}

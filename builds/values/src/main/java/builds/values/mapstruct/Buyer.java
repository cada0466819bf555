package builds.values.mapstruct;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

/** A buyer that MapStruct makes of a form, and Talkbind a user of. */
@TalkUser
public class Buyer {
    private String id;
    private String name;

    @CustomField
    private String plan;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }
}

package deprecated;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
public class Seller {
    public String id;
    public String name;

    /** @deprecated no longer asked for */
    @Deprecated(forRemoval = true)
    @CustomField
    public String fax;
}

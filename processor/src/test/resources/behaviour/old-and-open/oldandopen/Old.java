package oldandopen;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

/** A class that is deprecated, with a type that is too: no word about it in generated code. */
@Deprecated(forRemoval = true)
@TalkUser
public class Old {
    @Deprecated
    public enum Tier {
        FREE
    }

    public String id;
    public String name;

    @CustomField
    public Tier tier = Tier.FREE;
}

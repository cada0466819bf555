package inherited;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
public class Seller extends Account<Long> {
    @CustomField
    public String city;
}

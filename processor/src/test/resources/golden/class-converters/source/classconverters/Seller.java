package classconverters;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.time.Instant;
import java.util.List;

@TalkUser(converters = {StampText.class, YesNo.class})
public class Seller {
    public Instant id;
    public String name;

    @CustomField
    public boolean verified;

    @CustomField
    public List<Instant> logins;

    @CustomField
    public Instant since;
}

import dev.talkbind.annotations.Channel;
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser(role = "tennant", roles = {"landlord", "tenant"}, notifications = Channel.SMS)
public class Renter {
    public String id;
    public String name;

    @CustomField(defaultValue = "none")
    public int pets;

    @CustomField
    public String password;
}

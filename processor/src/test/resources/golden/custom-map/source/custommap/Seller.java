package custommap;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.util.Map;

@TalkUser
public class Seller {
    public String id;
    public String name;

    @CustomField
    public String city;

    public Map<String, String> custom;
}

package merging;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.NullHandling;
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkUser;
import java.util.Map;

@TalkUser(retired = "plan_tier", idPrefix = "s-", role = "seller")
public class Seller {
    public long id;
    public String name;
    public String email;

    @CustomField(aliases = "town")
    public String city = "Buda";

    @CustomField(defaultValue = "3")
    public int orders = 1;

    @CustomField(required = true)
    public String country;

    public Map<String, String> custom;

    @TalkUser(nulls = NullHandling.KEEP)
    public record Keeping(String id, String name, String email, @CustomField(aliases = "town") String city) {}

    @TalkCustomData
    public record Plan(String tier, @CustomField(required = true) String until) {}

    @TalkUser
    public record Planned(String id, String name, @CustomField String city, @dev.talkbind.annotations.TalkNested java.util.Optional<Plan> custom) {}
}

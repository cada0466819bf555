package customobject;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import java.util.Optional;

@TalkUser
public record Seller(
        String id,
        String name,
        @UserField(UserProperty.CUSTOM) Optional<Plan> plan,
        @CustomField String city) {

    @TalkCustomData
    public record Plan(String tier, @CustomField("paid-until") String paidUntil) {}
}

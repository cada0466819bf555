package step5;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.time.Duration;

@TalkUser(role = "landlord")
record Landlord(
        String id,
        String name,
        String email,
        @CustomField Plan plan,
        @CustomField("reply_time") Duration replyTime) {}

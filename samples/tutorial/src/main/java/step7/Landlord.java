package step7;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.time.Duration;

@TalkUser(role = "landlord", retired = "plan")
record Landlord(
        String id,
        String name,
        String email,

        @CustomField(value = "answer_time", aliases = "reply_time")
        Duration answerTime) {}

package com.acme;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A landlord of the agency.
 *
 * @param plan what the landlord pays for
 * @param replyTime how soon a landlord answers, mostly
 * @param odd a text such as a | b, a {@code <b>}, or <script>alert(1)</script>
 */
@TalkUser(role = "landlord", idPrefix = "landlord-", retired = "plan_tier")
public record Landlord(
        long id,
        String name,
        String email,
        String photoUrl,
        @CustomField(required = true) Plan plan,
        @CustomField(value = "reply_time", aliases = "answer_time") Duration replyTime,
        @CustomField(defaultValue = "0") int flatsLet,
        @CustomField Boolean verified,
        @CustomField List<Integer> floors,
        @CustomField(value = "score", direction = Direction.READ) Integer score,
        @CustomField String odd,
        @CustomField("last-seen") String lastSeen,
        @TalkNested(prefix = "attr_") Map<String, String> attributes) {

    public enum Plan {
        FREE,
        PRO
    }
}

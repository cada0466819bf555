package com.acme;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A landlord of the agency.
 *
 * @param plan what the landlord pays for
 */
@TalkUser(role = "landlord", idPrefix = "landlord-")
public record Landlord(
        long id,
        String name,
        @CustomField(required = true) Plan plan,
        @CustomField(value = "reply_time", aliases = "answer_time") Duration replyTime,
        @CustomField(defaultValue = "0") int flatsLet,
        @CustomField("last-seen") Instant lastSeen,
        @CustomField Long turnover,
        @CustomField Boolean verified,
        @CustomField BigDecimal deposit,
        @CustomField List<Integer> floors,
        @CustomField Set<Plan> tried,
        @TalkNested(prefix = "attr_") Map<String, String> attributes) {

    public enum Plan {
        FREE,
        PRO
    }
}

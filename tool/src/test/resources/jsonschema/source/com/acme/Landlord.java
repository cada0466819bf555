package com.acme;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A landlord of the "agency".
 *
 * @param plan what the landlord pays for
 */
@TalkUser(role = "landlord", idPrefix = "landlord-", retired = "plan_tier")
public record Landlord(
        long id,
        String name,
        @CustomField(required = true) Plan plan,
        @CustomField(value = "reply_time", aliases = {"answer_time", "answers"}) Duration replyTime,
        @CustomField(defaultValue = "0") int flatsLet,
        @CustomField(value = "since", aliases = "start", required = true) LocalDate since,
        @CustomField("last seen") Instant lastSeen,
        @CustomField Long turnover,
        @CustomField Boolean verified,
        @CustomField BigDecimal deposit,
        @CustomField UUID ledger,
        @CustomField byte[] seal,
        @CustomField List<Integer> floors,
        @CustomField Set<Plan> tried,
        @CustomField("attr_color") Plan color,
        @TalkNested(prefix = "home_") Optional<Home> home,
        @TalkNested(prefix = "attr_") Map<String, Integer> attributes) {

    public enum Plan {
        FREE,
        PRO
    }

    /** Where a landlord lives. */
    public record Home(@CustomField(required = true) String city, @CustomField Integer rooms) {}
}

package dev.talkbind.fuzz;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A user with a property of each kind that is read in a way of its own; two that hold the same are equal. */
@TalkUser(role = "visitor", idPrefix = "visitor-", retired = "old_tier")
public record Visitor(
        long id,
        String name,
        @Nullable String email,
        List<String> phone,
        @Nullable Locale locale,
        @UserField(UserProperty.PHOTO_URL) @Nullable URI photo,
        @CustomField(required = true) Tier tier,

        @CustomField(value = "last-seen", aliases = "seenAt") @Nullable
        Instant lastSeen,

        @CustomField(defaultValue = "0") int visits,
        @CustomField @Nullable Boolean verified,
        @CustomField @Nullable BigDecimal balance,
        @CustomField @Nullable Double score,
        @CustomField @Nullable LocalDate since,
        @CustomField @Nullable Duration stay,
        @CustomField @Nullable ZonedDateTime next,
        @CustomField @Nullable UUID device,
        @CustomField Optional<String> note,
        @CustomField OptionalInt floor,
        @CustomField @Nullable Set<String> tags,
        @CustomField @Nullable List<LocalDate> days,
        Map<String, @Nullable String> custom) {}

package dev.talkbind.runtime.spi;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.ReadProblem;
import dev.talkbind.runtime.ReadProblem.Code;
import dev.talkbind.runtime.ReadResult;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property that holds the time when TalkJS first saw the user, for generated code. It is only read.
 *
 * @param property the property that messages name: {@code Seller.since}
 */
public record TimeKey(String property) implements PropertyKey {

    /** The key of a property. */
    public static TimeKey of(String property) {
        return new TimeKey(property);
    }

    @Override
    public String place() {
        return UserProperty.CREATED_AT.fieldName();
    }

    @Override
    public boolean isClearedIn(ReadContext in) {
        return false;
    }

    /** The time; null if it was not read. */
    public @Nullable Instant readFrom(ReadContext in) {
        return in.createdAt();
    }

    /** The time; it is a problem if it was not read. */
    @SuppressWarnings("NullAway") // null only if there is a problem
    public Instant requireFrom(ReadContext in) {
        Instant time = readFrom(in);
        if (time != null) {
            return time;
        }
        ReadProblem absent = new ReadProblem(place(), null, "a time", property, Code.ABSENT);
        return in.miss(ReadResult.failure(property + " cannot be read from " + place(), List.of(absent)));
    }

    /** The time in milliseconds since 1970; null if it was not read. */
    public @Nullable Long readMillisFrom(ReadContext in) {
        Instant time = readFrom(in);
        return time == null ? null : time.toEpochMilli();
    }

    /** The time in milliseconds since 1970; it is a problem if it was not read. */
    @SuppressWarnings("NullAway") // null only if there is a problem
    public Long requireMillisFrom(ReadContext in) {
        return requireFrom(in) == null ? null : readMillisFrom(in);
    }
}

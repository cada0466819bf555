package dev.talkbind.samples.service.talkjs;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** TalkJS's limit of requests, kept on our side: a burst, and then so many a second. */
@Component
public class RequestLimit {
    private final Bucket bucket;

    public RequestLimit(TalkJsSettings settings, Clock clock) {
        bucket = Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(settings.burst()).refillGreedy(settings.perSecond(), Duration.ofSeconds(1)))
                .withCustomTimePrecision(meter(clock))
                .build();
    }

    /** Takes one request; where there is none left, says how long that will last. */
    public Duration take() {
        return Duration.ofNanos(bucket.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    private static TimeMeter meter(Clock clock) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return Duration.between(Instant.EPOCH, clock.instant()).toNanos();
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }
}

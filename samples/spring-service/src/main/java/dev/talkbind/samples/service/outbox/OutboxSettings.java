package dev.talkbind.samples.service.outbox;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the outbox is emptied.
 *
 * @param sends whether this instance sends; one that does not leaves it to others
 * @param batch how many users go in one request; TalkJS takes 100
 * @param poll how long to wait where nothing wakes the sender: changes of other instances
 * @param lease how long one user is left to a sender that does not answer; longer than one request can take
 * @param settle how long a request that was given up may still arrive at TalkJS
 * @param firstBackoff the wait after a first failure, which doubles with each that follows
 * @param maxBackoff the longest wait
 */
@Validated
@ConfigurationProperties("agency.outbox")
public record OutboxSettings(
        @DefaultValue("true") boolean sends,
        @Min(1) @Max(100) @DefaultValue("100") int batch,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("60s") Duration lease,
        @DefaultValue("30s") Duration settle,
        @DefaultValue("500ms") Duration firstBackoff,
        @DefaultValue("60s") Duration maxBackoff) {}

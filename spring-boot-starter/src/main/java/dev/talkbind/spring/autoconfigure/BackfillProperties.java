package dev.talkbind.spring.autoconfigure;

import dev.talkbind.spring.backfill.BackfillParts.Settings;
import dev.talkbind.spring.backfill.Quiet;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The back-fill.
 *
 * @param enabled whether there is one, if Spring Batch and JPA are present
 * @param page how many rows are read and sent at once, at most 100
 * @param partitions into how many ranges the rows of each entity are divided; a thread or another machine sends each
 *     range
 * @param lease how long a back-fill may give no sign of life before another process may resume it
 * @param logEvery how often a log line shows the progress
 * @param resume whether this instance resumes a back-fill whose process was killed
 * @param exclude the names of entities to leave out
 */
@ConfigurationProperties("talkbind.backfill")
public record BackfillProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("100") int page,
        @DefaultValue("1") int partitions,
        @DefaultValue("60s") Duration lease,
        @DefaultValue("30s") Duration logEvery,
        @DefaultValue("false") boolean resume,
        @DefaultValue Set<String> exclude) {

    private static final int MOST = 100;
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    Settings settings(Quiet quiet) {
        demand(
                "page",
                page >= 1 && page <= MOST,
                "is not from 1 to 100",
                "TalkJS takes 100 users at once, and no more.");
        demand("partitions", partitions >= 1, "is less than 1", "1 is for one thread for each entity.");
        demand(
                "lease",
                lease.compareTo(SHORTEST) >= 0,
                "is less than a second",
                "Signs of life need some time: 60s is a good lease.");
        return new Settings(page, partitions, logEvery, exclude, quiet);
    }

    private static void demand(String name, boolean isRight, String fault, String action) {
        if (!isRight) {
            throw new SettingException("talkbind.backfill." + name, fault, action);
        }
    }
}

package dev.talkbind.spring.backfill;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * Starts a back-fill if the command line has {@code --talkbind-backfill}, or resumes one if it has
 * {@code --talkbind-backfill=resume}. A terminal shows a progress bar.
 */
public final class BackfillAtStart implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(Backfill.class);
    private static final String OPTION = "talkbind-backfill";

    private final Backfill backfill;
    private final @Nullable ProgressBar bar;

    /** Shows a bar if this process has a terminal. */
    public BackfillAtStart(Backfill backfill) {
        this(backfill, ProgressBar.ofTerminal());
    }

    BackfillAtStart(Backfill backfill, @Nullable ProgressBar bar) {
        this.backfill = backfill;
        this.bar = bar;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> values = arguments.getOptionValues(OPTION);
        if (values != null) {
            try {
                begin(values.contains("resume"));
            } catch (BackfillException refusal) {
                LOG.warn("{}", refusal.getMessage());
            }
        }
    }

    private void begin(boolean isResumed) {
        Progress begun = isResumed ? backfill.resume() : backfill.start();
        LOG.info("back-fill: {}", begun);
        if (bar != null) {
            bar.follow(backfill::progress);
        }
    }
}

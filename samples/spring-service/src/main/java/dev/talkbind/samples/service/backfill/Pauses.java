package dev.talkbind.samples.service.backfill;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Waits. */
@Component
public class Pauses {
    /** Waits so long, or until the thread is interrupted. */
    public void pause(Duration time) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(time.toMillis());
    }
}

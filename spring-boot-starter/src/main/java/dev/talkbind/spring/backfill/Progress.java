package dev.talkbind.spring.backfill;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The progress of the running back-fill or of the last one, on whatever instance.
 *
 * @param status the state of the back-fill
 * @param total how many rows there were when it began; negative if they have not been counted yet
 * @param done how many rows it has looked at: they were sent, left to the outbox, or set aside
 * @param setAside how many of these rows it could not send, this time
 * @param perSecond how many rows it has looked at each second, lately; 0 if that is not known
 */
public record Progress(Status status, long total, long done, long setAside, double perSecond) {

    /** The state of a back-fill. */
    public enum Status {
        /** There has been none. */
        NONE("start() begins one"),
        /** It is running, on this instance or on another. */
        RUNNING("stop() stops it"),
        /** It was asked to stop, and will stop after the rows that it is sending. */
        STOPPING("wait until it is stopped"),
        /** It was stopped. */
        STOPPED("resume() continues where it was, start() begins a new one"),
        /** The process that ran it has ended, or gives no sign of life. */
        INTERRUPTED("resume() continues where it was, stop() gives it up"),
        /** It failed, and could not continue. */
        FAILED("resume() continues where it was, start() begins a new one"),
        /** It has looked at all rows, but some were set aside. */
        INCOMPLETE("retry() tries again what was set aside"),
        /** It has sent all rows. */
        COMPLETED("start() begins a new one");

        private final String advice;

        Status(String advice) {
            this.advice = advice;
        }

        /** What to do next. */
        public String advice() {
            return advice;
        }
    }

    /** Whether it is running now. */
    public boolean isRunning() {
        return status == Status.RUNNING || status == Status.STOPPING;
    }

    /** How long it will take until the end; null if that is not known. */
    public @Nullable Duration timeLeft() {
        return !isRunning() || total < 0 || perSecond <= 0
                ? null
                : Duration.ofSeconds(Math.round(Math.max(0, total - done) / perSecond));
    }

    /** One line, for people: {@code RUNNING, 41200 of 100000 (41 %), 3 set aside, 870 a second, 1 min 7 s left}. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(status.name());
        if (status != Status.NONE) {
            line.append(", ").append(done);
            line.append(total < 0 ? " rows" : " of " + total + " (" + percent() + " %)");
            line.append(setAside == 0 ? "" : ", " + setAside + " set aside");
            line.append(perSecond <= 0 ? "" : String.format(Locale.ROOT, ", %.0f a second", perSecond));
        }
        Duration left = timeLeft();
        return left == null ? line.toString() : line + ", " + text(left) + " left";
    }

    long percent() {
        return total <= 0 ? 100 : Math.min(100, done * 100 / total);
    }

    private static String text(Duration time) {
        if (time.toHours() > 0) {
            return time.toHours() + " h " + time.toMinutesPart() + " min";
        }
        return (time.toMinutes() > 0 ? time.toMinutes() + " min " : "") + time.toSecondsPart() + " s";
    }
}

package dev.talkbind.spring.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.User;
import dev.talkbind.spring.outbox.Held.State;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How a user that TalkJS tells of is compared with what it should be. */
class HeldTest {
    private static final Instant SENT = Instant.parse("2026-11-29T10:00:00Z");
    private static final Instant LATER = SENT.plusSeconds(1);

    private static User user(String name) {
        return User.builder("7").name(name).build();
    }

    private static Held held(String confirmed, boolean waits) {
        User known = confirmed == null ? null : user(confirmed);
        return new Held(new Pending(1, user("Mila"), known, 0, 0), waits, SENT, false);
    }

    @Test
    void whatWasSentIsRight() {
        assertThat(held("Mila", false).state(user("Mila"), LATER)).isEqualTo(State.RIGHT);
        assertThat(held("Mila", false).state(user("Mila"), null)).isEqualTo(State.RIGHT);
    }

    @Test
    void whatIsKnownIsRightUntilWhatWaitsIsSent() {
        assertThat(held("Noor", true).state(user("Noor"), LATER)).isEqualTo(State.RIGHT);
        assertThat(held("Noor", true).state(user("Mila"), LATER))
                .as("its answer is on the way")
                .isEqualTo(State.RIGHT);
    }

    @Test
    void whatNobodyHereHasSentIsChanged() {
        assertThat(held("Mila", false).state(user("Somebody"), LATER)).isEqualTo(State.CHANGED);
        assertThat(held("Noor", true).state(user("Somebody"), LATER)).isEqualTo(State.CHANGED);
        assertThat(held("Mila", false).state(user("Somebody"), null)).isEqualTo(State.CHANGED);
    }

    @Test
    void whatIsSentWholeSoonNeedsNoCorrection() {
        assertThat(held(null, true).state(user("Somebody"), LATER)).isEqualTo(State.WAITING);
    }

    @Test
    void whatIsOlderThanTheLastSendIsStale() {
        assertThat(held("Mila", false).state(user("Somebody"), SENT.minusMillis(1)))
                .isEqualTo(State.STALE);
    }
}

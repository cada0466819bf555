package dev.talkbind.spring.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/**
 * Records the outcomes of sending. If a row has changed meanwhile, it stays due, and is sent again with its newer
 * state.
 */
class Results {
    private static final String FREE = "update talkbind_outbox set lease = null, leased_until = null, ";
    private static final String RELEASED = FREE + "due = :due";
    private static final String ACCEPTED = FREE + """
            attempts = 0, confirmed_at = :sent,
            confirmed = case when unsettled_until > :now or (:partly and confirmed is null) then null else :held end,
            due = case when version <> :version then :now when unsettled_until > :now then unsettled_until else null end
            """;
    private static final String REFUSED = FREE + """
            confirmed = null,
            due = case when version <> :version or :partly then :now else null end,
            refusal = case when version <> :version or :partly then null else :reason end
            """;
    private static final String UNKNOWN = FREE + """
            attempts = attempts + 1, confirmed = null, due = :due,
            unsettled_until = case when unsettled_until > :settled then unsettled_until else :settled end
            """;
    private static final String UNSETTLED = """
            update talkbind_outbox set confirmed = null, unsettled_until = :settled,
            due = case when due is null then :settled else due end
            """;

    private final LeasedRows leased;
    private final Clock clock;
    private final OutboxTimes times;

    Results(LeasedRows leased, Clock clock, OutboxTimes times) {
        this.leased = leased;
        this.clock = clock;
        this.times = times;
    }

    /** These users were not sent. */
    void released(String lease, List<Pending> rows, Instant due) {
        leased.update(RELEASED, lease, rows, row -> new MapSqlParameterSource("due", due.toEpochMilli()));
    }

    /**
     * TalkJS holds these users. If an older request may still arrive, they are sent once more after the time in which
     * it can.
     */
    void accepted(String lease, List<Pending> rows, Instant sent) {
        unsettle(leased.update(
                ACCEPTED,
                lease,
                rows,
                row -> state(row).addValue("held", Pending.text(row.held())).addValue("sent", sent.toEpochMilli())));
    }

    /**
     * TalkJS refuses this user. If an update was refused, the whole user is sent once: TalkJS may hold less than we
     * think.
     */
    void refused(String lease, Pending row, String reason) {
        leased.update(REFUSED, lease, List.of(row), one -> state(one).addValue("reason", reason.replace('\0', ' ')));
    }

    /** It is not known whether TalkJS holds these users, and the request may still arrive. */
    void unknown(String lease, List<Pending> rows, Duration wait) {
        unsettle(leased.update(
                UNKNOWN,
                lease,
                rows,
                row -> new MapSqlParameterSource("settled", settled())
                        .addValue("due", clock.instant().plus(wait).toEpochMilli())));
    }

    /** Another sender took over these rows while this one was sending, so it is not known what TalkJS holds now. */
    private void unsettle(List<Pending> rows) {
        leased.updateAnyone(UNSETTLED, rows, row -> new MapSqlParameterSource("settled", settled()));
    }

    private long settled() {
        return clock.instant().plus(times.settle()).toEpochMilli();
    }

    private MapSqlParameterSource state(Pending row) {
        return new MapSqlParameterSource("version", row.version())
                .addValue("partly", row.confirmed() != null)
                .addValue("now", clock.millis());
    }
}

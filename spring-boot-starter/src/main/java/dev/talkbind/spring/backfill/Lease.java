package dev.talkbind.spring.backfill;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Who runs the back-fill: one row that all instances see. Its owner gives a sign of life from time to time; one that gives none is
 * dead, and the run may be taken over. Every change is one statement that says what must be so before it, so that of several who
 * want the same one gets it.
 */
public final class Lease {
    private static final String NAME = "users";
    private static final String ALIVE =
            "(alive_until > :now and alive_until <= :latest)"; // a clock may have been ahead

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration life;
    private volatile boolean isClosed;

    /** The row of one database; an owner that has given no sign for that long is dead. */
    public Lease(JdbcClient jdbc, Clock clock, Duration life) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.life = life;
    }

    /** A run, and the name by which its owner goes. */
    record Grip(String run, String owner) {}

    /** What the row says; the run is null where there has been none, the owner where nobody runs it. */
    record State(
            @Nullable String run,
            @Nullable String owner,
            boolean isAlive,
            boolean isStopping,
            @Nullable String outcome,
            long total,
            double perSecond) {}

    Duration life() {
        return life;
    }

    State state() {
        return jdbc.sql("select * from talkbind_backfill where name = :name")
                .param("name", NAME)
                .query(this::state)
                .optional()
                .orElse(new State(null, null, false, false, null, -1, 0));
    }

    private State state(ResultSet row, int number) throws SQLException {
        return new State(
                row.getString("run"),
                row.getString("owner"),
                isAlive(row.getLong("alive_until")),
                row.getBoolean("stopping"),
                row.getString("outcome"),
                row.getLong("total"),
                row.getDouble("per_second"));
    }

    private boolean isAlive(long until) {
        return until > clock.millis() && until <= latest();
    }

    /** A new run, where there is no other; null where there is. */
    @Nullable
    Grip begin() {
        insert();
        Grip grip = new Grip(name(), name());
        int rows = update(
                        "run = :run, owner = :owner, alive_until = :alive, stopping = false, outcome = null, total = -1,"
                                + " started = :now, per_second = 0 where name = :name and owner is null")
                .param("run", grip.run())
                .param("owner", grip.owner())
                .param("alive", alive())
                .param("now", clock.millis())
                .update();
        return rows == 0 ? null : grip;
    }

    private void insert() {
        if (state().run() == null) {
            try {
                jdbc.sql("insert into talkbind_backfill (name, alive_until, stopping, total, started, per_second)"
                                + " values (:name, 0, false, -1, 0, 0)")
                        .param("name", NAME)
                        .update();
            } catch (DuplicateKeyException there) {
                // another instance, or the same, was first
            }
        }
    }

    /** The last run, where nobody runs it, or its owner is dead; null where it runs, or there has been none. */
    @Nullable
    Grip takeOver() {
        String run = state().run();
        String owner = name();
        int rows = run == null
                ? 0
                : update("owner = :owner, alive_until = :alive, stopping = false, outcome = null, per_second = 0"
                                + " where name = :name and run = :run and (owner is null or not " + ALIVE + ")")
                        .param("run", run)
                        .param("owner", owner)
                        .param("alive", alive())
                        .param("now", clock.millis())
                        .param("latest", latest())
                        .update();
        return rows == 0 || run == null ? null : new Grip(run, owner);
    }

    /** A sign of life; false where the run is somebody else's by now. */
    boolean beat(Grip grip, double perSecond) {
        return mine("alive_until = :alive, per_second = :rate", grip)
                        .param("alive", alive())
                        .param("rate", perSecond)
                        .update()
                == 1;
    }

    /** How many rows there are to look at. */
    void total(String owner, long total) {
        update("total = :total where name = :name and owner = :owner")
                .param("total", total)
                .param("owner", owner)
                .update();
    }

    /** The run is over. */
    void end(Grip grip, Progress.Status outcome) {
        mine("owner = null, outcome = :outcome", grip)
                .param("outcome", outcome.name())
                .update();
    }

    /** The process ends before the run does: anybody may take it over at once. */
    void letGo(Grip grip) {
        mine("alive_until = 0", grip).update();
    }

    /** Asks a live run to stop. */
    void stop() {
        update("stopping = true where name = :name and owner is not null and " + ALIVE)
                .param("now", clock.millis())
                .param("latest", latest())
                .update();
    }

    /** Ends a run whose owner is dead; false where it is another's by now. */
    boolean giveUp(String run) {
        return update("owner = null, outcome = 'STOPPED' where name = :name and run = :run and owner is not null"
                                + " and not " + ALIVE)
                        .param("run", run)
                        .param("now", clock.millis())
                        .param("latest", latest())
                        .update()
                == 1;
    }

    /** This process ends: nothing goes on here. */
    void close() {
        isClosed = true;
    }

    /**
     * Whether this owner is to go on, in this process. It goes on after a database was away for longer than a lease, where nobody has
     * taken the run over meanwhile.
     */
    boolean isWanted(String owner) {
        if (isClosed) {
            return false;
        }
        State state = state();
        return owner.equals(state.owner()) && !state.isStopping();
    }

    private StatementSpec mine(String change, Grip grip) {
        return update(change + " where name = :name and run = :run and owner = :owner")
                .param("run", grip.run())
                .param("owner", grip.owner());
    }

    private StatementSpec update(String change) {
        return jdbc.sql("update talkbind_backfill set " + change).param("name", NAME);
    }

    private long alive() {
        return clock.millis() + life.toMillis();
    }

    /** No owner is alive for longer than this, unless a clock was wrong. */
    private long latest() {
        return clock.millis() + 2 * life.toMillis();
    }

    private static String name() {
        return UUID.randomUUID().toString();
    }
}

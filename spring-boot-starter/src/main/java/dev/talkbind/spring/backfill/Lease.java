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
 * Tells which process runs the back-fill: one row that all instances see. The owner gives a sign of life from time to
 * time. An owner without a sign of life is dead, and another process may take over its run. Every change is one
 * statement that names the state before it, so that only one of several competing processes succeeds.
 */
public final class Lease {
    private static final String NAME = "users";
    private static final String ALIVE =
            "(alive_until > :now and alive_until <= :latest)"; // the clock may have been ahead

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration life;
    private volatile boolean isClosed;

    /** The lease in one database. An owner that has not given a sign for the time {@code life} is dead. */
    public Lease(JdbcClient jdbc, Clock clock, Duration life) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.life = life;
    }

    /** A run, and the name of its owner. */
    record Grip(String run, String owner) {}

    /** The content of the row. The run is null if there has been none, and the owner is null if nobody runs it. */
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

    /** Starts a new run, if there is no other; otherwise null. */
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
                // another instance, or this one, was first
            }
        }
    }

    /**
     * Takes over the last run, if nobody runs it or its owner is dead. Null if it is running, or there has been none.
     */
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

    /** Gives a sign of life. Returns false if the run now belongs to somebody else. */
    boolean beat(Grip grip, double perSecond) {
        return mine("alive_until = :alive, per_second = :rate", grip)
                        .param("alive", alive())
                        .param("rate", perSecond)
                        .update()
                == 1;
    }

    /** Records how many rows there are to look at. */
    void total(String owner, long total) {
        update("total = :total where name = :name and owner = :owner")
                .param("total", total)
                .param("owner", owner)
                .update();
    }

    /** Ends the run. */
    void end(Grip grip, Progress.Status outcome) {
        mine("owner = null, outcome = :outcome", grip)
                .param("outcome", outcome.name())
                .update();
    }

    /** The process ends before the run does: any process may take it over at once. */
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

    /** Ends a run whose owner is dead. Returns false if the run now belongs to another process. */
    boolean giveUp(String run) {
        return update("owner = null, outcome = 'STOPPED' where name = :name and run = :run and owner is not null"
                                + " and not " + ALIVE)
                        .param("run", run)
                        .param("now", clock.millis())
                        .param("latest", latest())
                        .update()
                == 1;
    }

    /** This process ends: no run continues here. */
    void close() {
        isClosed = true;
    }

    /**
     * Whether this owner should continue, in this process. If the database did not answer for longer than a lease, the
     * owner continues, unless another process has taken over the run.
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

    /** The latest time until which an owner can be alive, unless a clock was wrong. */
    private long latest() {
        return clock.millis() + 2 * life.toMillis();
    }

    private static String name() {
        return UUID.randomUUID().toString();
    }
}

package dev.talkbind.spring.outbox;

import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.User;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Stores what TalkJS should hold, and tells what waits. */
public final class OutboxRows {
    private static final int LONGEST_ID = 255; // of the column
    private static final Pattern NUL = Pattern.compile("(?<!\\\\)(\\\\\\\\)*\\\\u0000");

    private final JdbcClient jdbc;
    private final FirstInsert insert;
    private final Clock clock;
    private final OutboxTimes times;
    private volatile Runnable news = () -> {};

    /** The users in one database. */
    public OutboxRows(JdbcClient jdbc, FirstInsert insert, Clock clock, OutboxTimes times) {
        this.jdbc = jdbc;
        this.insert = insert;
        this.clock = clock;
        this.times = times;
    }

    /** Sets what is done after each commit that has changed the outbox. */
    public void onNews(Runnable work) {
        news = work;
    }

    /**
     * Stores what TalkJS should hold, in the transaction that changes the entity. The row is locked, so changes come
     * one after another.
     *
     * @throws InvalidUserException if the user has no id, has an id of more than 255 characters, or has a text with
     *     U+0000
     */
    public void put(User user, boolean isErased) {
        demandTransaction();
        String document = document(user);
        if (isKnown(user) || !insert.tried(() -> insert(user, document, isErased))) {
            update(user, document, isErased);
        }
        wakeAfterCommit();
    }

    /**
     * The user in the form that the outbox stores.
     *
     * @throws InvalidUserException if the user has no id, has an id of more than 255 characters, or has a text with
     *     U+0000
     */
    static String document(User user) {
        String id = user.id();
        String document = Pending.text(user);
        if (id == null || id.length() > LONGEST_ID) {
            throw new InvalidUserException("id: absent, or longer than 255 characters");
        }
        if (!isStorable(id) || NUL.matcher(document).find()) {
            throw new InvalidUserException("a text of the user holds U+0000, which some databases cannot store");
        }
        return document;
    }

    /** Fails if the current transaction is not one of this database. */
    public void demandTransaction() {
        insert.demandTransaction();
    }

    /** Whether every database can store a text: PostgreSQL fails on U+0000. */
    private static boolean isStorable(String text) {
        return text.indexOf('\0') < 0;
    }

    /**
     * This is asked before the update: if the row does not exist, MySQL's update would lock the gap, and another
     * transaction that inserts another user there would wait.
     */
    private boolean isKnown(User user) {
        return jdbc.sql("select 1 from talkbind_outbox where user_id = :id")
                .param("id", user.id())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private void update(User user, String document, boolean isErased) {
        jdbc.sql("update talkbind_outbox set version = version + 1, document = :document, due = :now, changed = :now,"
                        + " attempts = 0, refusal = null, erased = :erased where user_id = :id")
                .param("document", document)
                .param("now", clock.millis())
                .param("erased", isErased)
                .param("id", user.id())
                .update();
    }

    private void insert(User user, String document, boolean isErased) {
        jdbc.sql(
                        "insert into talkbind_outbox (user_id, version, document, due, changed, attempts, unsettled_until,"
                                + " confirmed_at, corrected, erased) values (:id, 1, :document, :now, :now, 0, 0, 0, 0, :erased)")
                .param("id", user.id())
                .param("document", document)
                .param("now", clock.millis())
                .param("erased", isErased)
                .update();
    }

    private void wakeAfterCommit() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    news.run();
                }
            });
        }
    }

    /** Sends refused users once more, unchanged. */
    public int retry(Collection<String> ids) {
        return again("refusal = null, attempts = 0", "refusal is not null and ", ids);
    }

    /** Forgets what TalkJS is known to hold, so that whole users are sent. */
    public int resend(Collection<String> ids) {
        return again("confirmed = null, refusal = null, attempts = 0", "", ids);
    }

    private int again(String change, String condition, Collection<String> ids) {
        List<String> storable = ids.stream().filter(OutboxRows::isStorable).toList();
        int rows = storable.isEmpty()
                ? 0
                : jdbc.sql("update talkbind_outbox set version = version + 1, due = :now, " + change + " where "
                                + condition + "user_id in (:ids)")
                        .param("now", clock.millis())
                        .param("ids", storable)
                        .update();
        wakeAfterCommit();
        return rows;
    }

    /**
     * Sends a whole user once more, because TalkJS holds something other than what was sent. It is sent now, or after
     * the pause that follows a correction: if TalkJS always changes what it is sent, the two would go on for ever.
     */
    public void correct(String id) {
        if (!isStorable(id)) {
            return;
        }
        long now = clock.millis();
        long next = now - times.correction().toMillis();
        jdbc.sql("update talkbind_outbox set version = version + 1, confirmed = null,"
                        + " due = case when due is not null then due when corrected <= :next then :now"
                        + " when corrected <= :now then corrected + :pause else corrected end,"
                        + " corrected = case when corrected <= :next then :now"
                        + " when corrected <= :now then corrected + :pause else corrected end"
                        + " where user_id = :id and refusal is null")
                .param("now", now)
                .param("next", next)
                .param("pause", times.correction().toMillis())
                .param("id", id)
                .update();
        wakeAfterCommit();
    }

    /** What TalkJS should hold of a user; empty if the outbox does not know the user. */
    public Optional<Held> held(String id) {
        if (!isStorable(id)) {
            return Optional.empty();
        }
        return jdbc.sql("select " + Pending.COLUMNS
                        + ", due is not null as waits, confirmed_at, erased from talkbind_outbox"
                        + " where user_id = :id")
                .param("id", id)
                .query((row, number) -> {
                    Pending pending = Pending.of(row);
                    Instant confirmedAt = Instant.ofEpochMilli(row.getLong("confirmed_at"));
                    return new Held(pending, row.getBoolean("waits"), confirmedAt, row.getBoolean("erased"));
                })
                .optional();
    }

    /**
     * When the next user is due; null if none is. The limit is larger than any number of rows that senders have
     * reserved.
     */
    @Nullable
    Instant nextDue() {
        long due = jdbc.sql(
                        "select coalesce(min(case when leased_until > due then leased_until else due end), -1) from"
                                + " (select due, leased_until from talkbind_outbox where due is not null order by due limit 1000) d")
                .query(Long.class)
                .single();
        return due < 0 ? null : Instant.ofEpochMilli(due);
    }

    /** The counts, for operators. On databases that can do so, each is read from an index. */
    public Counts counts() {
        return jdbc.sql("select users, waiting, refused, oldest from (select count(*) as users from talkbind_outbox) u,"
                        + " (select count(*) as waiting, min(changed) as oldest from talkbind_outbox where due is not null) w,"
                        + " (select count(*) as refused from talkbind_outbox where refusal is not null) r")
                .query((row, number) -> new Counts(
                        row.getLong("users"),
                        row.getLong("waiting"),
                        row.getLong("refused"),
                        age(row.getLong("oldest"))))
                .single();
    }

    private Duration age(long changed) {
        return changed == 0 ? Duration.ZERO : Duration.ofMillis(Math.max(0, clock.millis() - changed));
    }

    /** The users that TalkJS refused, with its explanations. They wait for the next change. */
    public List<Refusal> refused(int most) {
        return jdbc.sql(
                        "select user_id, refusal from talkbind_outbox where refusal is not null order by user_id limit :most")
                .param("most", most)
                .query((row, number) -> new Refusal(row.getString("user_id"), row.getString("refusal")))
                .list();
    }

    /** A user that TalkJS refused, with its explanation. */
    public record Refusal(String userId, String reason) {
        @Override
        public String toString() {
            return "Refusal";
        }
    }

    /**
     * How many there are.
     *
     * @param users all users
     * @param waiting users with something to send
     * @param refused users that TalkJS refused
     * @param oldest how long the oldest change has waited
     */
    public record Counts(long users, long waiting, long refused, Duration oldest) {}
}

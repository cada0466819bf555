package dev.talkbind.spring;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.User;
import dev.talkbind.spring.outbox.Erasure;
import dev.talkbind.spring.outbox.Held;
import dev.talkbind.spring.outbox.OutboxRows;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The users on their way to TalkJS, for people who operate the service. Each call joins the caller's transaction, or
 * runs in a transaction of its own.
 */
public final class Outbox {
    private static final int SHOWN = 1_000;
    private static final int PART = 1_000;

    private final OutboxRows rows;
    private final TransactionTemplate transaction;
    private final ObjectProvider<Erasure> elsewhere;

    /** Only the starter calls this. */
    public Outbox(OutboxRows rows, TransactionTemplate transaction, ObjectProvider<Erasure> elsewhere) {
        this.rows = rows;
        this.transaction = transaction;
        this.elsewhere = elsewhere;
    }

    /**
     * A user that TalkJS refused.
     *
     * @param reason the status and TalkJS's explanation. It may quote what was sent: never log it
     */
    public record Refused(String userId, String reason) {
        /** Shows neither the id nor the reason. */
        @Override
        public String toString() {
            return "Refused";
        }
    }

    /**
     * How many users there are.
     *
     * @param users all users that the outbox knows
     * @param waiting users with something to send
     * @param refused users that TalkJS refused; they wait for the next change, or for {@link #retry}
     * @param oldest how long the oldest change has waited; zero if nothing waits
     */
    public record Counts(long users, long waiting, long refused, Duration oldest) {}

    /** How many users there are. */
    public Counts counts() {
        OutboxRows.Counts counts = rows.counts();
        return new Counts(counts.users(), counts.waiting(), counts.refused(), counts.oldest());
    }

    /** The users that TalkJS refused, ordered by id: at most the first thousand. */
    public List<Refused> refused() {
        return rows.refused(SHOWN).stream()
                .map(row -> new Refused(row.userId(), row.reason()))
                .toList();
    }

    /** Sends refused users once more, unchanged. Returns how many there are. */
    public int retry(Collection<String> ids) {
        return inParts(ids, rows::retry);
    }

    /** Sends whole users once more, even if TalkJS is known to hold them. Returns how many there are. */
    public int resend(Collection<String> ids) {
        return inParts(ids, rows::resend);
    }

    /**
     * Erases a person: clears the person's data at TalkJS, and removes the bodies of events here that name the person.
     * From then on the person gets no token. TalkJS does not delete users: the name becomes {@code [DELETED]}, and
     * every other field is cleared. If a browser brings data back, it is cleared again.
     */
    public void erase(String id) {
        User.Builder user = User.builder(id).name("[DELETED]");
        EnumSet.complementOf(EnumSet.of(UserProperty.ID, UserProperty.NAME, UserProperty.CREATED_AT))
                .forEach(user::clear);
        within(() -> {
            rows.put(user.build(), true);
            elsewhere.orderedStream().forEach(each -> each.erase(id));
            return 1;
        });
    }

    /** Whether this person was erased, and has not been put into the outbox since. */
    public boolean isErased(String id) {
        return rows.held(id).filter(Held::isErased).isPresent();
    }

    /** In one transaction, but in statements that no database finds too long. */
    private int inParts(Collection<String> ids, ToIntFunction<List<String>> work) {
        List<String> sorted = List.copyOf(new TreeSet<>(ids));
        return within(() -> IntStream.iterate(0, from -> from < sorted.size(), from -> from + PART)
                .map(from -> work.applyAsInt(sorted.subList(from, Math.min(from + PART, sorted.size()))))
                .sum());
    }

    private int within(IntSupplier work) {
        return Objects.requireNonNull(transaction.execute(status -> work.getAsInt()));
    }
}

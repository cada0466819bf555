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
import java.util.function.IntSupplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionTemplate;

/** The users on their way to TalkJS, for those who look after the service. Each call joins the caller's transaction, or has its own. */
public final class Outbox {
    private static final int SHOWN = 1_000;

    private final OutboxRows rows;
    private final TransactionTemplate transaction;
    private final ObjectProvider<Erasure> elsewhere;

    /** The starter makes it. */
    public Outbox(OutboxRows rows, TransactionTemplate transaction, ObjectProvider<Erasure> elsewhere) {
        this.rows = rows;
        this.transaction = transaction;
        this.elsewhere = elsewhere;
    }

    /**
     * A user that TalkJS refused.
     *
     * @param reason the status, and what TalkJS said beside it. It may show what was sent: log it nowhere
     */
    public record Refused(String userId, String reason) {
        /** Neither the id nor the reason. */
        @Override
        public String toString() {
            return "Refused";
        }
    }

    /**
     * How many users there are.
     *
     * @param users all that the outbox knows
     * @param waiting those with something to send
     * @param refused those that TalkJS refused, which wait for the next change or {@link #retry}
     * @param oldest how long the oldest change has waited; zero where nothing waits
     */
    public record Counts(long users, long waiting, long refused, Duration oldest) {}

    /** How many users there are. */
    public Counts counts() {
        OutboxRows.Counts counts = rows.counts();
        return new Counts(counts.users(), counts.waiting(), counts.refused(), counts.oldest());
    }

    /** The users that TalkJS refused, by their ids, at most the first thousand. */
    public List<Refused> refused() {
        return rows.refused(SHOWN).stream()
                .map(row -> new Refused(row.userId(), row.reason()))
                .toList();
    }

    /** Sends refused users once more, as they are, and gives how many. */
    public int retry(Collection<String> ids) {
        return within(() -> rows.retry(ids));
    }

    /** Sends whole users once more, whatever TalkJS is known to hold, and gives how many. */
    public int resend(Collection<String> ids) {
        return within(() -> rows.resend(ids));
    }

    /**
     * Clears at TalkJS what is known of a person, and here the bodies of events that name them; from then on they get no token. TalkJS
     * deletes no users: the name becomes {@code [DELETED]}, and all else is cleared. What a browser brings back is cleared again.
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

    /** Whether this person was erased, and has not been put again since. */
    public boolean isErased(String id) {
        return rows.held(id).filter(Held::isErased).isPresent();
    }

    private int within(IntSupplier work) {
        return Objects.requireNonNull(transaction.execute(status -> work.getAsInt()));
    }
}

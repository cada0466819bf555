package dev.talkbind.client;

import dev.talkbind.client.internal.Answer;
import dev.talkbind.client.internal.Call;
import dev.talkbind.client.internal.PathSegment;
import dev.talkbind.client.internal.Requests;
import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.json.UserJson;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The users of an app.
 *
 * <p>TalkJS merges each update into what it holds: an absent field stays, and a cleared field is removed. A user that
 * TalkJS does not hold yet is created, and needs a name. There is no call that only creates a user, and none that
 * deletes one.
 */
public final class Users {
    private static final int NOT_FOUND = 404;

    private final Requests requests;

    Users(Requests requests) {
        this.requests = requests;
    }

    /**
     * Creates or updates a user. A user that cannot be written as JSON, for example because of half a surrogate pair,
     * is refused and not sent.
     *
     * @throws InvalidUserException if the user has no id
     */
    public Outcome put(User user) {
        Map<String, Outcome> outcome = Delivery.of(List.of(user), requests);
        return Objects.requireNonNull(outcome.get(user.id()));
    }

    /**
     * Creates or updates any number of users, 100 at a time. TalkJS takes a batch as a whole or not at all. So a
     * refused batch is halved again and again, until only the bad users are refused and all others are taken. If TalkJS
     * does not let the app in, or cannot be reached, the remaining users are not sent, and get the same outcome.
     *
     * @throws InvalidUserException if a user has no id, or if two users have the same id
     */
    public Outcomes putAll(Collection<User> users) {
        return new Outcomes(Delivery.of(users, requests));
    }

    /**
     * A user as TalkJS holds it; empty if TalkJS does not hold it. The two ids {@code .} and {@code ..} are searched
     * for among all users, because no path can name them.
     *
     * @throws IllegalArgumentException if the id is blank, or holds half a surrogate pair
     * @throws TalkJsException if TalkJS does not answer
     * @throws ReadException if the answer is not a user
     */
    public Optional<User> get(String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("the id of the user is blank");
        }
        if (!PathSegment.isSafe(id)) {
            return all().flatMap(user -> Stream.ofNullable(user.isOk() ? user.value() : null))
                    .filter(user -> id.equals(user.id()))
                    .findFirst();
        }
        Answer answer = requests.send(Call.get("/users/" + PathSegment.of(id)));
        return answer.status() == NOT_FOUND
                ? Optional.empty()
                : Optional.of(UserJson.fromBytes(UserPage.document(answer)));
    }

    /**
     * All users as TalkJS holds them, with a result for each: a user that cannot be read does not affect the others. A
     * page of 100 users is fetched when the page before it is used up. Reading the stream throws
     * {@link TalkJsException} if TalkJS does not answer, and {@link ReadException} if its answer is not a list.
     */
    public Stream<ReadResult<User>> all() {
        return StreamSupport.stream(new Pages(requests), false).flatMap(page -> page.users().stream());
    }

    /** One page after the other. An iterator of the stream holds one of them, where that of a nested stream would hold all. */
    private static final class Pages extends Spliterators.AbstractSpliterator<UserPage> {
        private final Requests requests;
        private @Nullable UserPage last;

        Pages(Requests requests) {
            super(Long.MAX_VALUE, ORDERED | NONNULL);
            this.requests = requests;
        }

        @Override
        public boolean tryAdvance(Consumer<? super UserPage> action) {
            UserPage page = last;
            if (page == null) {
                page = UserPage.first(requests);
            } else if (!page.users().isEmpty()) {
                page = page.next();
            }
            last = page;
            if (page.users().isEmpty()) {
                return false;
            }
            action.accept(page);
            return true;
        }
    }
}

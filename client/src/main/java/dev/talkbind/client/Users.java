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
import java.util.stream.Stream;

/**
 * The users of an app.
 *
 * <p>What is put is merged into what TalkJS holds: a field that is absent stays, a cleared one is removed. A user that TalkJS does
 * not hold yet is created, and needs a name; there is no call that creates only, and none that deletes.
 */
public final class Users {
    private static final int NOT_FOUND = 404;

    private final Requests requests;

    Users(Requests requests) {
        this.requests = requests;
    }

    /**
     * Creates or updates a user. One that makes no document, such as one with half a surrogate pair, is refused and not sent.
     *
     * @throws InvalidUserException where the user has no id
     */
    public Outcome put(User user) {
        Map<String, Outcome> outcome = Delivery.of(List.of(user), requests);
        return Objects.requireNonNull(outcome.get(user.id()));
    }

    /**
     * Creates or updates any number of users, 100 at a time. TalkJS takes a batch as a whole or not at all: one that is refused is
     * halved, and its halves again, until those that are refused are alone and the others are taken. Once TalkJS lets nobody in
     * or is not reached, the rest is not sent, and has the same outcome.
     *
     * @throws InvalidUserException where one has no id, or two have the same
     */
    public Outcomes putAll(Collection<User> users) {
        return new Outcomes(Delivery.of(users, requests));
    }

    /**
     * A user as TalkJS holds it; empty where it holds none. The two ids {@code .} and {@code ..} are looked for among all users,
     * since no path can name them.
     *
     * @throws IllegalArgumentException where the id is blank, or holds half a surrogate pair
     * @throws TalkJsException where TalkJS does not answer
     * @throws ReadException where what it answers is not a user
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
     * All users as TalkJS holds them, each by itself: one that cannot be read costs none of the others. A page of 100 is fetched
     * when the one before it is used up. Taking from the stream throws {@link TalkJsException} where TalkJS does not answer, and
     * {@link ReadException} where what it answers is not a list.
     */
    public Stream<ReadResult<User>> all() {
        return Stream.of(requests)
                .flatMap(start -> Stream.iterate(
                        UserPage.first(start), page -> !page.users().isEmpty(), UserPage::next))
                .flatMap(page -> page.users().stream());
    }
}

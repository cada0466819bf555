package dev.talkbind.client;

import dev.talkbind.client.internal.Answer;
import dev.talkbind.client.internal.Call;
import dev.talkbind.client.internal.Meaning;
import dev.talkbind.client.internal.PathSegment;
import dev.talkbind.client.internal.Requests;
import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sends users in batches. TalkJS takes a batch as a whole or not at all, so a refused batch is halved until each bad
 * user is alone. If TalkJS blocks the whole app, every user would be blocked, and no single user is blamed.
 */
final class Delivery {
    static final int BATCH = 100; // A: the largest batch that TalkJS takes
    private static final int SILENCES =
            2; // one batch may hold a user that makes TalkJS fail; if two in a row fail, TalkJS is at fault

    private final Requests requests;
    private final Deque<List<User>> groups = new ArrayDeque<>();
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
    private final Map<String, Answer> blocked = new LinkedHashMap<>();
    private boolean isLetIn;
    private int silences;

    private Delivery(Requests requests) {
        this.requests = requests;
    }

    static Map<String, Outcome> of(Collection<User> users, Requests requests) {
        Delivery delivery = new Delivery(requests);
        List<User> all = List.copyOf(users);
        for (String id : ids(all)) {
            delivery.outcomes.put(
                    id, new Outcome.NotTaken(0, "not sent, because TalkJS did not take the update before it"));
        }
        for (int from = 0; from < all.size(); from += BATCH) {
            delivery.groups.add(all.subList(from, Math.min(from + BATCH, all.size())));
        }
        delivery.run();
        return delivery.outcomes;
    }

    private static Set<String> ids(List<User> users) {
        Set<String> ids = new LinkedHashSet<>();
        for (User user : users) {
            String id = user.id();
            if (id == null) {
                throw new InvalidUserException("id: absent, so nobody can tell which user it is");
            }
            if (!ids.add(id)) {
                throw new InvalidUserException("id: two of the users have the same id");
            }
        }
        return ids;
    }

    private void run() {
        boolean goesOn = true;
        while (goesOn && !groups.isEmpty()) {
            goesOn = send(groups.removeFirst());
        }
        blocked.forEach((id, answer) ->
                outcomes.put(id, isLetIn ? new Outcome.Refused(answer.reason()) : AnswerOutcome.of(answer)));
    }

    /** Returns false if the remaining users need not be tried. */
    private boolean send(List<User> group) {
        Call call;
        try {
            call = call(group);
        } catch (IllegalArgumentException noDocument) { // its message shows no value
            return refused(group, new Outcome.Refused("not sent: " + noDocument.getMessage()));
        }
        Answer answer = requests.send(call);
        silences = answer.meaning() == Meaning.UNKNOWN ? silences + 1 : 0;
        return switch (answer.meaning()) {
            case ACCEPTED -> accepted(group);
            case REFUSED -> refused(group, AnswerOutcome.of(answer));
            case BLOCKED -> blocked(group, answer);
            case UNKNOWN -> unknown(group);
            case LIMITED, NOT_LET_IN, UNREACHED -> stopped(group, AnswerOutcome.of(answer));
        };
    }

    private static Call call(List<User> group) {
        User first = group.get(0);
        String id = String.valueOf(first.id());
        return group.size() == 1 && PathSegment.isSafe(id)
                ? Call.put("/users/" + PathSegment.of(id), UserJson.toBytes(first, WireForm.REST))
                : Call.put("/users", UserJson.batchToBytes(group));
    }

    private boolean accepted(List<User> group) {
        isLetIn = true;
        mark(group, new Outcome.Accepted());
        return true;
    }

    private boolean refused(List<User> group, Outcome outcome) {
        if (group.size() > 1) {
            halve(group);
        } else {
            mark(group, outcome);
        }
        return true;
    }

    /**
     * A block may hit one user or the whole app. Reading a user tells which; if that is blocked too, sending a second
     * user tells.
     */
    private boolean blocked(List<User> group, Answer answer) {
        if (group.size() > 1) {
            halve(group);
            return true;
        }
        blocked.put(String.valueOf(group.get(0).id()), answer);
        if (!isLetIn && blocked.size() == 1) {
            isLetIn = requests.send(UserPage.firstUser()).meaning() == Meaning.ACCEPTED;
        }
        return isLetIn || blocked.size() == 1 || stopped(List.of(), AnswerOutcome.of(answer));
    }

    private boolean unknown(List<User> group) {
        mark(group, new Outcome.Unknown());
        return silences < SILENCES;
    }

    /** Whatever stopped this group would stop the others too, so the others are not sent. */
    private boolean stopped(List<User> group, Outcome outcome) {
        mark(group, outcome);
        groups.forEach(rest -> mark(rest, outcome));
        return false;
    }

    private void halve(List<User> group) {
        int middle = group.size() / 2;
        groups.addFirst(group.subList(middle, group.size()));
        groups.addFirst(group.subList(0, middle));
    }

    private void mark(List<User> group, Outcome outcome) {
        for (User user : group) {
            outcomes.put(String.valueOf(user.id()), outcome);
        }
    }
}

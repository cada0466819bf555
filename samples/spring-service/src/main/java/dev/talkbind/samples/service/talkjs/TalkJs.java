package dev.talkbind.samples.service.talkjs;

import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;
import dev.talkbind.samples.service.talkjs.Answer.Verdict;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** The REST API of TalkJS, as far as the service needs it, within its limit of requests. */
@Component
public class TalkJs {
    private final Calls calls;
    private final RequestLimit limit;
    private final Tally tally;

    public TalkJs(Calls calls, RequestLimit limit, Tally tally) {
        this.calls = calls;
        this.limit = limit;
        this.tally = tally;
    }

    /** Creates or updates users: one at its own address, several in a batch, which TalkJS takes as a whole or not at all. */
    public Answer put(List<User> users) {
        Duration wait = limit.take();
        if (!wait.isZero()) {
            return new Answer(Verdict.LIMITED, wait, "our own limit");
        }
        User first = users.get(0);
        Answer answer = users.size() == 1 && isPathSegment(first.id())
                ? calls.put("/users/{id}", first.id(), UserJson.toBytes(first, WireForm.REST))
                : calls.put("/users", null, UserJson.batchToBytes(users));
        tally.count(users.size(), answer.verdict());
        return answer;
    }

    /** Creates or updates a conversation. */
    public Answer putConversation(String id, byte[] conversation) {
        Duration wait = limit.take();
        return wait.isZero()
                ? calls.put("/conversations/{id}", id, conversation)
                : new Answer(Verdict.LIMITED, wait, "our own limit");
    }

    /** Percent-encoding keeps every id whole but these two, which mean something else in a path however they are written. */
    private static boolean isPathSegment(String id) {
        return !id.equals(".") && !id.equals("..");
    }
}

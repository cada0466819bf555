package dev.talkbind.samples.guide;

import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.json.UserJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares what code written by hand has sent with what Talkbind would send. */
final class TakeOver {
    private TakeOver() {}

    /** What Talkbind would change at TalkJS, for a page of {@code GET /users} and the agents by id. */
    static List<User> changes(byte[] page, Map<String, Agent> agents) {
        List<User> changes = new ArrayList<>();
        for (ReadResult<User> stored : UserJson.readList(page)) {
            Agent agent = stored.isOk() ? agents.get(stored.value().id()) : null;
            if (agent != null) {
                User change = AgentUserMapper.INSTANCE.diff(stored.value(), agent);
                if (!change.isEmpty()) {
                    changes.add(change);
                }
            }
        }
        return changes;
    }
}

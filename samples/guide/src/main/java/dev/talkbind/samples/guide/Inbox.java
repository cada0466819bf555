package dev.talkbind.samples.guide;

import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.json.UserJson;
import java.util.ArrayList;
import java.util.List;

/** Takes a page of {@code GET /users}; what cannot be read is noted, and the others go on. */
final class Inbox {
    private final List<Broker> brokers = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    void take(byte[] page) {
        for (User user : UserJson.listFromBytes(page)) {
            ReadResult<Broker> result = BrokerUserMapper.INSTANCE.read(user);
            if (result.isOk()) {
                brokers.add(result.value());
            } else {
                result.problems().forEach(problem -> notes.add(problem.toString()));
            }
        }
    }

    List<Broker> brokers() {
        return brokers;
    }

    List<String> notes() {
        return notes;
    }
}

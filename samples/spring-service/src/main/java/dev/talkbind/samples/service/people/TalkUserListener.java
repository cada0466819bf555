package dev.talkbind.samples.service.people;

import dev.talkbind.samples.service.outbox.Outbox;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import org.springframework.stereotype.Component;

/**
 * Puts each change of a person into the outbox, in the transaction of the change: no code that changes people can forget it.
 * Only bulk statements pass by here; after those, run the back-fill.
 */
@Component
public class TalkUserListener {
    private final Outbox outbox;

    TalkUserListener(Outbox outbox) {
        this.outbox = outbox;
    }

    @PostPersist
    @PostUpdate
    void changed(Object person) {
        outbox.put(TalkUsers.of(person));
    }

    @PostRemove
    void removed(Object person) {
        outbox.put(TalkUsers.anonymous(person));
    }
}

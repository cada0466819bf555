package dev.talkbind.samples.service.inbox;

import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.json.WebhookEvent;
import dev.talkbind.samples.service.outbox.Outbox;
import dev.talkbind.samples.service.people.Persons;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What TalkJS says about a user. The database is the source of truth: a user that TalkJS holds otherwise, since a browser or
 * another program has changed it, is sent again.
 */
@Component
class UserEvents {
    private final Persons persons;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;

    UserEvents(Persons persons, Outbox outbox, ApplicationEventPublisher events) {
        this.persons = persons;
        this.outbox = outbox;
        this.events = events;
    }

    String handle(WebhookEvent event) {
        User user;
        try {
            user = event.user("user");
        } catch (ReadException fault) {
            putRight(event.text("user", "id"));
            return fault.getMessage();
        }
        return user != null && persons.isOurs(user.id()) ? read(user) : "none of our users";
    }

    private String read(User user) {
        ReadResult<?> person = persons.read(user);
        String outcome = compare(user);
        if (!person.isOk()) {
            return outcome + "; cannot be read: " + person.problems();
        }
        events.publishEvent(new PersonAtTalkJs(user.id(), person.value()));
        return outcome;
    }

    private String compare(User user) {
        return persons.diff(user)
                .map(difference -> {
                    if (difference.isEmpty()) {
                        return "as in the database";
                    }
                    putRight(user.id());
                    return "not as in the database: " + difference;
                })
                .orElse("not in the database");
    }

    private void putRight(String id) {
        if (id != null) {
            outbox.correct(id);
        }
    }
}

package dev.talkbind.spring.listener;

import dev.talkbind.runtime.ReadProblem;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserReader;
import dev.talkbind.runtime.json.WebhookEvent;
import dev.talkbind.spring.mapping.Mappers;
import dev.talkbind.spring.mapping.MissingMapperException;
import java.util.List;

/** The value of one parameter of a listener; a problem if the event has no such value. */
interface Argument {
    ReadProblem NO_USER = new ReadProblem("user", null, "a user", null, ReadProblem.Code.ABSENT);

    /** The value, or the reason why there is none. */
    ReadResult<?> of(WebhookEvent event);

    /** The argument for a parameter of this type. */
    static Argument of(Class<?> type, Mappers mappers) {
        if (type == WebhookEvent.class) {
            return ReadResult::of;
        }
        if (type == User.class) {
            return Argument::user;
        }
        UserReader<?> reader = mappers.reader(type);
        if (reader == null) {
            throw new MissingMapperException(type);
        }
        return event -> user(event).flatMap(user -> read(reader, user));
    }

    private static <T> ReadResult<T> read(UserReader<T> reader, User user) {
        return reader.read(user);
    }

    private static ReadResult<User> user(WebhookEvent event) {
        for (String name : List.of("user", "sender", "recipient")) {
            User user = event.user(name);
            if (user != null) {
                return ReadResult.of(user);
            }
        }
        return ReadResult.failure("the event", List.of(NO_USER));
    }
}

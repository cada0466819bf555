package dev.talkbind.samples.guide;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.User;
import java.time.LocalDate;
import java.util.Optional;

/** Small updates, written by hand. */
final class Updates {
    private Updates() {}

    /** Clears two fields and a key; the rest stays as it is. */
    static User forgetful(String id) {
        return User.builder(id)
                .clear(UserProperty.PHONE)
                .clear(UserProperty.PHOTO_URL)
                .custom(CustomData.empty().with("moving_in", null))
                .build();
    }

    /** Changes one typed key. */
    static User since(String id, LocalDate day) {
        return User.builder(id)
                .custom(CustomData.empty().with(AgentCustomDataConverter.SINCE, day))
                .build();
    }

    static Optional<LocalDate> since(User user) {
        return Optional.ofNullable(user.custom().get(AgentCustomDataConverter.SINCE));
    }

    /** The update that makes TalkJS hold the agent; empty if TalkJS holds it already. */
    static Optional<User> change(User stored, Agent now) {
        User change = AgentUserMapper.INSTANCE.diff(stored, now);
        return change.isEmpty() ? Optional.empty() : Optional.of(change);
    }
}

package makers;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.Reading;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserKey;
import dev.talkbind.runtime.UserMapper;
import dev.talkbind.runtime.text.StringText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Maps {@link Named} to TalkJS users and back. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class NamedUserMapper implements UserMapper<Named> {
    public static final NamedUserMapper INSTANCE = new NamedUserMapper();

    private static final UserKey<String> ID =
            UserKey.of(UserProperty.ID, "Named.id", StringText.INSTANCE);

    private static final UserKey<String> NAME =
            UserKey.of(UserProperty.NAME, "Named.name", StringText.INSTANCE);

    private NamedUserMapper() {}

    @Override
    public User toUser(Named named) {
        User.Builder user = User.builder(ID.required(named.id));
        user.name(NAME.required(named.name));
        user.custom(NamedCustomDataConverter.INSTANCE.toCustomData(named));
        return user.build();
    }

    @Override
    public User toBrowserUser(Named named) {
        return toUser(named);
    }

    @Override
    public ReadResult<Named> read(User user) {
        Reading in = Reading.of("Named", user);
        String id = in.require(ID);
        String name = in.get(NAME);
        String replyTime = in.get(NamedCustomDataConverter.REPLY_TIME);
        if (in.failed()) {
            return in.failure();
        }
        return in.result(new Named(id, name, replyTime));
    }

    @Override
    public User diff(User stored, Named now) {
        return NamedCustomDataConverter.KEYS.diff(stored, toUser(now));
    }
}

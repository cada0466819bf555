package ownnames;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.Reading;
import dev.talkbind.runtime.UserKey;
import dev.talkbind.runtime.UserMapper;
import dev.talkbind.runtime.text.StringText;
import java.lang.Integer;
import java.lang.Override;
import java.lang.String;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Maps {@link User} to TalkJS users and back. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class UserUserMapper implements UserMapper<User> {
    public static final UserUserMapper INSTANCE = new UserUserMapper();

    private static final UserKey<String> ID =
            UserKey.of(UserProperty.ID, "User.id", StringText.INSTANCE);

    private static final UserKey<String> NAME =
            UserKey.of(UserProperty.NAME, "User.name", StringText.INSTANCE);

    private UserUserMapper() {}

    @Override
    public dev.talkbind.runtime.User toUser(User user_) {
        dev.talkbind.runtime.User.Builder user = dev.talkbind.runtime.User.builder(ID.required(user_.id()));
        user.name(NAME.required(user_.name()));
        user.custom(UserCustomDataConverter.INSTANCE.toCustomData(user_));
        return user.build();
    }

    @Override
    public dev.talkbind.runtime.User toBrowserUser(User user_) {
        return toUser(user_);
    }

    @Override
    public ReadResult<User> read(dev.talkbind.runtime.User user) {
        Reading in = Reading.of("User", user);
        String id = in.require(ID);
        String name = in.get(NAME);
        String user__ = in.get(UserCustomDataConverter.USER);
        String in_ = in.get(UserCustomDataConverter.IN);
        String data_ = in.get(UserCustomDataConverter.DATA);
        String class_ = in.get(UserCustomDataConverter.CLASS_);
        Integer lastSeen = in.require(UserCustomDataConverter.LAST_SEEN);
        Integer last_seen = in.require(UserCustomDataConverter.LAST_SEEN_);
        Integer $total = in.require(UserCustomDataConverter.$TOTAL);
        Integer instance = in.require(UserCustomDataConverter.INSTANCE_);
        Integer keys = in.require(UserCustomDataConverter.KEYS_);
        if (in.failed()) {
            return in.failure();
        }
        return in.result(new User(id, name, user__, in_, data_, class_, lastSeen, last_seen, $total,
                instance, keys));
    }

    @Override
    public dev.talkbind.runtime.User diff(dev.talkbind.runtime.User stored, User now) {
        return UserCustomDataConverter.KEYS.diff(stored, toUser(now));
    }
}

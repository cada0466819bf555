package ownnames;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.UserMapper;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.UserKey;
import dev.talkbind.runtime.text.StringText;
import java.lang.AssertionError;
import java.lang.Exception;
import java.lang.Integer;
import java.lang.Override;
import java.lang.StackOverflowError;
import java.lang.String;
import java.util.Objects;
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
        Objects.requireNonNull(user_, "UserUserMapper was given null");
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
        ReadContext in = ReadContext.of("User", user);
        String id = ID.requireFrom(in);
        String name = NAME.readFrom(in);
        String user__ = UserCustomDataConverter.USER.readFrom(in);
        String in_ = UserCustomDataConverter.IN.readFrom(in);
        String data_ = UserCustomDataConverter.DATA.readFrom(in);
        String class_ = UserCustomDataConverter.CLASS_.readFrom(in);
        Integer lastSeen = UserCustomDataConverter.LAST_SEEN.requireFrom(in);
        Integer last_seen = UserCustomDataConverter.LAST_SEEN_.requireFrom(in);
        Integer $total = UserCustomDataConverter.$TOTAL.requireFrom(in);
        Integer instance = UserCustomDataConverter.INSTANCE_.requireFrom(in);
        Integer keys = UserCustomDataConverter.KEYS_.requireFrom(in);
        if (in.failed()) {
            return in.failure();
        }
        try {
            return in.result(new User(id, name, user__, in_, data_, class_, lastSeen, last_seen,
                    $total, instance, keys));
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.refusal(refused);
        }
    }

    @Override
    public dev.talkbind.runtime.User diff(dev.talkbind.runtime.User stored, User now) {
        return UserCustomDataConverter.KEYS.diff(stored, toUser(now));
    }
}

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

/** Maps {@link Built} to TalkJS users and back. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class BuiltUserMapper implements UserMapper<Built> {
    public static final BuiltUserMapper INSTANCE = new BuiltUserMapper();

    private static final UserKey<String> ID =
            UserKey.of(UserProperty.ID, "Built.id", StringText.INSTANCE);

    private static final UserKey<String> NAME =
            UserKey.of(UserProperty.NAME, "Built.name", StringText.INSTANCE);

    private BuiltUserMapper() {}

    @Override
    public User toUser(Built built) {
        User.Builder user = User.builder(ID.required(built.getId()));
        user.name(NAME.required(built.getName()));
        user.custom(BuiltCustomDataConverter.INSTANCE.toCustomData(built));
        return user.build();
    }

    @Override
    public User toBrowserUser(Built built) {
        return toUser(built);
    }

    @Override
    public ReadResult<Built> read(User user) {
        Reading in = Reading.of("Built", user);
        String id = in.require(ID);
        String name = in.get(NAME);
        String tier = in.get(BuiltCustomDataConverter.TIER);
        if (in.failed()) {
            return in.failure();
        }
        var builder = Built.builder();
        if (id != null) {
            builder.id(id);
        }
        if (name != null) {
            builder.name(name);
        }
        if (tier != null) {
            builder.tier(tier);
        }
        return in.result(builder.build());
    }

    @Override
    public User diff(User stored, Built now) {
        return BuiltCustomDataConverter.KEYS.diff(stored, toUser(now));
    }
}

package shapes;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.Reading;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserKey;
import dev.talkbind.runtime.UserMapper;
import dev.talkbind.runtime.text.StringText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Maps {@link Shapes.Implementing} to TalkJS users and back. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
final class Shapes_ImplementingUserMapper implements UserMapper<Shapes.Implementing> {
    static final Shapes_ImplementingUserMapper INSTANCE = new Shapes_ImplementingUserMapper();

    private static final UserKey<String> ID =
            UserKey.of(UserProperty.ID, "Shapes.Implementing.id", StringText.INSTANCE);

    private static final UserKey<String> NAME =
            UserKey.of(UserProperty.NAME, "Shapes.Implementing.name", StringText.INSTANCE);

    private Shapes_ImplementingUserMapper() {}

    @Override
    public User toUser(Shapes.Implementing implementing) {
        User.Builder user = User.builder(ID.required(implementing.id));
        user.name(NAME.required(implementing.name));
        user.custom(Shapes_ImplementingCustomDataConverter.INSTANCE.toCustomData(implementing));
        return user.build();
    }

    @Override
    public User toBrowserUser(Shapes.Implementing implementing) {
        return toUser(implementing);
    }

    @Override
    public ReadResult<Shapes.Implementing> read(User user) {
        Reading in = Reading.of("Shapes.Implementing", user);
        Shapes.Implementing implementing = new Shapes.Implementing();
        if (in.has(ID)) {
            implementing.id = in.require(ID);
        }
        if (in.has(NAME)) {
            implementing.name = in.get(NAME);
        }
        Shapes_ImplementingCustomDataConverter.fill(implementing, in);
        return in.result(implementing);
    }

    @Override
    public User diff(User stored, Shapes.Implementing now) {
        return Shapes_ImplementingCustomDataConverter.KEYS.diff(stored, toUser(now));
    }
}

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

/** Maps {@link Shapes.Ignoring} to TalkJS users and back. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
final class Shapes_IgnoringUserMapper implements UserMapper<Shapes.Ignoring> {
    static final Shapes_IgnoringUserMapper INSTANCE = new Shapes_IgnoringUserMapper();

    private static final UserKey<String> ID =
            UserKey.of(UserProperty.ID, "Shapes.Ignoring.id", StringText.INSTANCE);

    private static final UserKey<String> NAME =
            UserKey.of(UserProperty.NAME, "Shapes.Ignoring.name", StringText.INSTANCE);

    private Shapes_IgnoringUserMapper() {}

    @Override
    public User toUser(Shapes.Ignoring ignoring) {
        User.Builder user = User.builder(ID.required(ignoring.id()));
        user.name(NAME.required(ignoring.name()));
        user.custom(Shapes_IgnoringCustomDataConverter.INSTANCE.toCustomData(ignoring));
        return user.build();
    }

    @Override
    public User toBrowserUser(Shapes.Ignoring ignoring) {
        return toUser(ignoring);
    }

    @Override
    public ReadResult<Shapes.Ignoring> read(User user) {
        Reading in = Reading.of("Shapes.Ignoring", user);
        String id = in.require(ID);
        String name = in.get(NAME);
        String city = in.get(Shapes_IgnoringCustomDataConverter.CITY);
        if (in.failed()) {
            return in.failure();
        }
        return in.result(new Shapes.Ignoring(id, name, (String) null, 0, city));
    }

    @Override
    public User diff(User stored, Shapes.Ignoring now) {
        return Shapes_IgnoringCustomDataConverter.KEYS.diff(stored, toUser(now));
    }
}

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

/** Maps {@link Shapes.Getters} to TalkJS users and back. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
final class Shapes_GettersUserMapper implements UserMapper<Shapes.Getters> {
    static final Shapes_GettersUserMapper INSTANCE = new Shapes_GettersUserMapper();

    private static final UserKey<String> ID =
            UserKey.of(UserProperty.ID, "Shapes.Getters.id", StringText.INSTANCE);

    private static final UserKey<String> NAME =
            UserKey.of(UserProperty.NAME, "Shapes.Getters.name", StringText.INSTANCE);

    private Shapes_GettersUserMapper() {}

    @Override
    public User toUser(Shapes.Getters getters) {
        User.Builder user = User.builder(ID.required(getters.getId()));
        user.name(NAME.required(getters.getName()));
        user.custom(Shapes_GettersCustomDataConverter.INSTANCE.toCustomData(getters));
        return user.build();
    }

    @Override
    public User toBrowserUser(Shapes.Getters getters) {
        return toUser(getters);
    }

    @Override
    public ReadResult<Shapes.Getters> read(User user) {
        Reading in = Reading.of("Shapes.Getters", user);
        Shapes.Getters getters = new Shapes.Getters();
        if (in.has(ID)) {
            getters.setId(in.require(ID));
        }
        if (in.has(NAME)) {
            getters.setName(in.get(NAME));
        }
        Shapes_GettersCustomDataConverter.fill(getters, in);
        return in.result(getters);
    }

    @Override
    public User diff(User stored, Shapes.Getters now) {
        return Shapes_GettersCustomDataConverter.KEYS.diff(stored, toUser(now));
    }
}

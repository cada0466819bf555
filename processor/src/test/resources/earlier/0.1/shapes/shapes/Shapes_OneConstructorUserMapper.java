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

/** Maps {@link Shapes.OneConstructor} to TalkJS users and back. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
final class Shapes_OneConstructorUserMapper implements UserMapper<Shapes.OneConstructor> {
    static final Shapes_OneConstructorUserMapper INSTANCE = new Shapes_OneConstructorUserMapper();

    private static final UserKey<String> ID =
            UserKey.of(UserProperty.ID, "Shapes.OneConstructor.id", StringText.INSTANCE);

    private static final UserKey<String> NAME =
            UserKey.of(UserProperty.NAME, "Shapes.OneConstructor.name", StringText.INSTANCE);

    private Shapes_OneConstructorUserMapper() {}

    @Override
    public User toUser(Shapes.OneConstructor oneConstructor) {
        User.Builder user = User.builder(ID.required(oneConstructor.getId()));
        user.name(NAME.required(oneConstructor.getName()));
        user.custom(Shapes_OneConstructorCustomDataConverter.INSTANCE.toCustomData(oneConstructor));
        return user.build();
    }

    @Override
    public User toBrowserUser(Shapes.OneConstructor oneConstructor) {
        return toUser(oneConstructor);
    }

    @Override
    public ReadResult<Shapes.OneConstructor> read(User user) {
        Reading in = Reading.of("Shapes.OneConstructor", user);
        String id = in.require(ID);
        String name = in.get(NAME);
        Integer rating = in.get(Shapes_OneConstructorCustomDataConverter.RATING);
        if (in.failed()) {
            return in.failure();
        }
        return in.result(new Shapes.OneConstructor(id, name, rating));
    }

    @Override
    public User diff(User stored, Shapes.OneConstructor now) {
        return Shapes_OneConstructorCustomDataConverter.KEYS.diff(stored, toUser(now));
    }
}

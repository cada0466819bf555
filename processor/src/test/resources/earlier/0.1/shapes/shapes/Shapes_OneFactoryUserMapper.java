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

/** Maps {@link Shapes.OneFactory} to TalkJS users and back. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
final class Shapes_OneFactoryUserMapper implements UserMapper<Shapes.OneFactory> {
    static final Shapes_OneFactoryUserMapper INSTANCE = new Shapes_OneFactoryUserMapper();

    private static final UserKey<String> ID =
            UserKey.of(UserProperty.ID, "Shapes.OneFactory.id", StringText.INSTANCE);

    private static final UserKey<String> NAME =
            UserKey.of(UserProperty.NAME, "Shapes.OneFactory.name", StringText.INSTANCE);

    private Shapes_OneFactoryUserMapper() {}

    @Override
    public User toUser(Shapes.OneFactory oneFactory) {
        User.Builder user = User.builder(ID.required(oneFactory.id));
        user.name(NAME.required(oneFactory.name));
        return user.build();
    }

    @Override
    public User toBrowserUser(Shapes.OneFactory oneFactory) {
        return toUser(oneFactory);
    }

    @Override
    public ReadResult<Shapes.OneFactory> read(User user) {
        Reading in = Reading.of("Shapes.OneFactory", user);
        String id = in.require(ID);
        String name = in.get(NAME);
        if (in.failed()) {
            return in.failure();
        }
        return in.result(Shapes.OneFactory.of(id, name));
    }

    @Override
    public User diff(User stored, Shapes.OneFactory now) {
        return User.diff(stored, toUser(now));
    }
}

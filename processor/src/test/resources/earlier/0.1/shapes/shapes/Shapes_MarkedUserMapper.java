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

/** Maps {@link Shapes.Marked} to TalkJS users and back. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
final class Shapes_MarkedUserMapper implements UserMapper<Shapes.Marked> {
    static final Shapes_MarkedUserMapper INSTANCE = new Shapes_MarkedUserMapper();

    private static final UserKey<String> ID =
            UserKey.of(UserProperty.ID, "Shapes.Marked.id", StringText.INSTANCE);

    private static final UserKey<String> NAME =
            UserKey.of(UserProperty.NAME, "Shapes.Marked.name", StringText.INSTANCE);

    private Shapes_MarkedUserMapper() {}

    @Override
    public User toUser(Shapes.Marked marked) {
        User.Builder user = User.builder(ID.required(marked.id));
        user.name(NAME.required(marked.name));
        return user.build();
    }

    @Override
    public User toBrowserUser(Shapes.Marked marked) {
        return toUser(marked);
    }

    @Override
    public ReadResult<Shapes.Marked> read(User user) {
        Reading in = Reading.of("Shapes.Marked", user);
        String id = in.require(ID);
        String name = in.get(NAME);
        if (in.failed()) {
            return in.failure();
        }
        Shapes.Marked marked = new Shapes.Marked(id);
        marked.name = name;
        return in.result(marked);
    }

    @Override
    public User diff(User stored, Shapes.Marked now) {
        return User.diff(stored, toUser(now));
    }
}

package shapes;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserKey;
import dev.talkbind.runtime.UserWriter;
import dev.talkbind.runtime.text.StringText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Maps {@link Shapes.Abstract} to TalkJS users. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
final class Shapes_AbstractUserMapper implements UserWriter<Shapes.Abstract> {
    static final Shapes_AbstractUserMapper INSTANCE = new Shapes_AbstractUserMapper();

    private static final UserKey<String> ID =
            UserKey.of(UserProperty.ID, "Shapes.Abstract.id", StringText.INSTANCE);

    private static final UserKey<String> NAME =
            UserKey.of(UserProperty.NAME, "Shapes.Abstract.name", StringText.INSTANCE);

    private Shapes_AbstractUserMapper() {}

    @Override
    public User toUser(Shapes.Abstract abstract_) {
        User.Builder user = User.builder(ID.required(abstract_.getId()));
        user.name(NAME.required(abstract_.name()));
        user.custom(Shapes_AbstractCustomDataConverter.INSTANCE.toCustomData(abstract_));
        return user.build();
    }

    @Override
    public User toBrowserUser(Shapes.Abstract abstract_) {
        return toUser(abstract_);
    }

    @Override
    public User diff(User stored, Shapes.Abstract now) {
        return Shapes_AbstractCustomDataConverter.KEYS.diff(stored, toUser(now));
    }
}

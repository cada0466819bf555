package generic;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserMapper;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.UserKey;
import dev.talkbind.runtime.text.StringText;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Maps {@link Box} to TalkJS users and back. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class BoxUserMapper implements UserMapper<Box<?>> {
    public static final BoxUserMapper INSTANCE = new BoxUserMapper();

    private static final UserKey<String> ID =
            UserKey.of(UserProperty.ID, "Box.id", StringText.INSTANCE);

    private static final UserKey<String> NAME =
            UserKey.of(UserProperty.NAME, "Box.name", StringText.INSTANCE);

    private BoxUserMapper() {}

    @Override
    public User toUser(Box<?> box) {
        Objects.requireNonNull(box, "BoxUserMapper was given null");
        User.Builder user = User.builder(ID.required(box.id));
        user.name(NAME.required(box.name));
        user.custom(BoxCustomDataConverter.INSTANCE.toCustomData(box));
        return user.build();
    }

    @Override
    public User toBrowserUser(Box<?> box) {
        return toUser(box);
    }

    @Override
    public ReadResult<Box<?>> read(User user) {
        ReadContext in = ReadContext.of("Box", user);
        String id = ID.requireFrom(in);
        String name = NAME.readFrom(in);
        try {
            Box<?> box = new Box<>();
            BoxCustomDataConverter.fill(box, in);
            if (in.sets(ID, id)) {
                box.id = id;
            }
            if (in.sets(NAME, name)) {
                box.name = name;
            }
            return in.result(box);
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.refusal(refused);
        }
    }

    @Override
    public User diff(User stored, Box<?> now) {
        return BoxCustomDataConverter.KEYS.diff(stored, toUser(now));
    }
}
